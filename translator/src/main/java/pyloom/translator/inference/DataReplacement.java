package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls of {@code dataclasses.replace}, which makes an instance by calling the class. */
final class DataReplacement {

    private final Run run;
    private final Calls calls;

    DataReplacement(Run run, Calls calls) {
        this.run = run;
        this.calls = calls;
    }

    static boolean isOne(Type.Native function) {
        return function.module().equals("dataclasses") && function.name().equals("replace");
    }

    /** {@return what a call gives; null if it is out of sight} */
    Type of(CallArguments arguments) {
        if (arguments.isComplete()
                && arguments.count() == 1
                && arguments.first() instanceof Type.ObjectOf object
                && object.type().isReplacedByCall()
                && replaces(object.type(), arguments.keywords())) {
            return object;
        }
        for (ClassType each : run.program().classes()) {
            if (each.dataclass() != null) { // it may be an instance of any of them
                run.program().exposure().exposeClass(each);
            }
        }
        return null;
    }

    /** Binds what is given and, for what is not, the fields as they are. */
    private boolean replaces(ClassType type, Map<String, Type> changes) {
        Stmt.FunctionDef init = type.dataclass().init();
        Map<String, Type> all = new LinkedHashMap<>(changes);
        for (Arg parameter : init.args().args().subList(1, init.args().args().size())) {
            all.putIfAbsent(parameter.arg(), type.field(parameter.arg()).type());
        }
        for (Arg parameter : init.args().kwonlyargs()) {
            all.putIfAbsent(parameter.arg(), type.field(parameter.arg()).type());
        }
        CallArguments arguments = new CallArguments(List.of(new Type.ObjectOf(type)), all, true);
        return calls.bind(run.program().function(init), arguments);
    }
}
