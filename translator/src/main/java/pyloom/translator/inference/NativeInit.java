package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.types.ClassType;

import java.util.Set;

/**
 * How {@code __init__} of a class that extends one of the library calls that of the library: a
 * thread has to, once and with parameters that have constructors of Java; an exception may, with
 * its arguments.
 */
final class NativeInit {

    private static final String INIT = "__init__";
    private static final Set<String> OF_THREADS =
            Set.of("target", "args", "kwargs", "name", "daemon");
    private static final Set<String> OWN_INIT = Set.of("OSError", "SystemExit");

    private final ClassType type;
    private final Stmt.FunctionDef init;

    NativeInit(ClassType type) {
        this.type = type;
        this.init = type.methods().get(INIT);
    }

    /** {@return whether {@code __init__} stands directly below that of the library} */
    boolean applies() {
        return type.nativeBase() != null
                && (type.base() == null || type.base().method(INIT) == null);
    }

    /** {@return whether the base has to be called} */
    boolean isNeeded() {
        return applies() && (!type.isException() || callsBase());
    }

    private boolean callsBase() {
        return init.body().stream().anyMatch(each -> type.baseCall(each) != null);
    }

    /** {@return whether what is called fits; without {@code __init__}, whether that does} */
    boolean fits() {
        if (type.nativeBase() == null) {
            return true;
        }
        if (init == null) {
            return type.method(INIT) != null || type.isException() || type.defaults().isEmpty();
        }
        if (type.base() != null && type.base().keepsArguments()) {
            return false; // the arguments are those of this very constructor
        }
        int outermost = 0;
        for (Stmt statement : init.body()) {
            if (type.baseCall(statement) != null) {
                outermost++;
                if (applies() && !fits(type.baseCall(statement))) {
                    return false;
                }
            }
        }
        if (outermost > 0) {
            type.setCallsBase();
        }
        return outermost == mentions(init) && takesArguments();
    }

    /** What its arguments are can be told by the constructor of Java, if nothing else is. */
    private boolean takesArguments() {
        return !type.keepsArguments()
                || applies()
                        && init.args().vararg() == null
                        && init.args().kwarg() == null
                        && OWN_INIT.stream()
                                .map(each -> NativeLibrary.type("builtins", each))
                                .noneMatch(type.nativeBase()::extendsOrIs);
    }

    private boolean fits(Expr.Call call) {
        int own = ClassType.isBySuper(call) ? 0 : 1;
        boolean isPlain = call.args().stream().noneMatch(Expr.Starred.class::isInstance);
        if (type.isException()) {
            return isPlain && call.keywords().isEmpty();
        }
        boolean isEmpty = call.args().size() == own && call.keywords().isEmpty();
        return isPlain
                && call.args().size() == own
                && (isEmpty || type.base() == null)
                && call.keywords().stream().map(Keyword::arg).allMatch(NativeInit::isOfThreads);
    }

    private static boolean isOfThreads(String keyword) {
        return keyword != null && OF_THREADS.contains(keyword);
    }

    private static int mentions(Node node) {
        boolean isOne = node instanceof Expr.Attribute attribute && attribute.attr().equals(INIT);
        int[] count = {isOne ? 1 : 0};
        SyntaxChildren.visit(node, child -> count[0] += mentions(child));
        return count[0];
    }
}
