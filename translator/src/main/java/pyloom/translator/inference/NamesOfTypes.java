package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.types.Type;

/** {@code type(x).__name__} and {@code x.__class__.__name__}, which give a text. */
final class NamesOfTypes {

    private final Run run;
    private final Values values;

    NamesOfTypes(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    /** {@return a text if {@code attribute} is the name of the type of a value; else null} */
    Type read(Expr.Attribute attribute, State state) {
        Expr value = attribute.attr().equals("__name__") ? shown(attribute.value(), state) : null;
        if (value == null || run.program().habits().namesTypes()) {
            return null;
        }
        run.heap().inspect(values.of(value, state));
        if (run.isNoting()) {
            run.facts().noteTypeName(attribute, value);
        }
        return Type.STR;
    }

    private Expr shown(Expr type, State state) {
        if (type instanceof Expr.Attribute attribute) {
            return attribute.attr().equals("__class__") ? attribute.value() : null;
        }
        boolean isCall =
                type instanceof Expr.Call call
                        && call.func() instanceof Expr.Name function
                        && function.id().equals("type")
                        && values.variables().isSteadyGlobalOrBuiltin("type")
                        && values.variables().load(function, state)
                                instanceof Type.Native(String module, String name)
                        && module.equals("builtins")
                        && name.equals("type")
                        && call.args().size() == 1
                        && call.keywords().isEmpty()
                        && !(call.args().getFirst() instanceof Expr.Starred);
        return isCall ? ((Expr.Call) type).args().getFirst() : null;
    }
}
