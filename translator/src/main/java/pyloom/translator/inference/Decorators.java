package pyloom.translator.inference;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** What decorators make of functions: calls of known functions, and {@code functools.wraps}. */
final class Decorators {

    private static final Type.Native WRAPS = new Type.Native("functools", "wraps");

    private final Run run;
    private final Values values;
    private final Calls calls;

    Decorators(Run run, Values values, Calls calls) {
        this.run = run;
        this.values = values;
        this.calls = calls;
    }

    /** {@return what the decorators are, from above} */
    List<Type> evaluate(List<Expr> decorators, State state) {
        List<Type> types = new ArrayList<>();
        for (Expr decorator : decorators) {
            Type type =
                    switch (decorator) {
                        case Expr.Name name -> values.variables().load(name, state);
                        case Expr.Call call when wraps(call, state) -> {
                            values.of(call, state);
                            yield WRAPS;
                        }
                        default -> values.of(decorator, state);
                    };
            if (decorator instanceof Expr.Name) {
                run.note(decorator, type);
            }
            types.add(type);
        }
        return types;
    }

    /** {@return what the name of a decorated function means} */
    Type apply(Stmt.FunctionDef def, List<Type> decorators) {
        FunctionModel function = run.program().function(def);
        function.setUsedAsValue();
        Type value = new Type.Function(def, def.name());
        for (int i = decorators.size() - 1; i >= 0; i--) {
            Expr decorator = def.decoratorList().get(i);
            if (!decorators.get(i).equals(WRAPS)) {
                value = apply(decorator, decorators.get(i), value);
            }
        }
        return value;
    }

    private Type apply(Expr decorator, Type type, Type value) {
        if (type instanceof Type.Never || value instanceof Type.Never) {
            return Type.NEVER; // not known yet
        }
        if (type instanceof Type.Function known) {
            noteCall(decorator, run.program().function(known.definition()));
        }
        Type result = calls.apply(type, List.of(value));
        return result == null ? Type.UNKNOWN : result;
    }

    private void noteCall(Expr decorator, FunctionModel callee) {
        boolean isDirect =
                decorator instanceof Expr.Name name
                        && callee.definition() instanceof Stmt.FunctionDef def
                        && takesOne(def.args())
                        && LocalCalls.areDirect(name.id(), callee, values.variables(), run);
        if (!isDirect) {
            callee.setUsedAsValue();
        } else if (run.isNoting()) {
            run.program().noteDecorator(decorator, callee);
        }
    }

    private static boolean takesOne(Arguments arguments) {
        return arguments.posonlyargs().size() + arguments.args().size() == 1
                && arguments.vararg() == null
                && arguments.kwonlyargs().isEmpty()
                && arguments.kwarg() == null;
    }

    private Type called(Expr function, State state) {
        return switch (function) {
            case Expr.Name name -> values.variables().load(name, state);
            case Expr.Attribute attribute -> values.of(attribute, state);
            default -> Type.UNKNOWN;
        };
    }

    /** Whether it is {@code functools.wraps(function)}, which gives the same object back. */
    private boolean wraps(Expr.Call call, State state) {
        return call.args().size() == 1
                && call.keywords().isEmpty()
                && !(call.args().getFirst() instanceof Expr.Starred)
                && called(call.func(), state).equals(WRAPS)
                && new NativeCalls(run, values).isOriginal(WRAPS);
    }
}
