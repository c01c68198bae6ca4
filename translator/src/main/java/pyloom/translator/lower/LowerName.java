package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;

/** Lowers the mention of a name. */
final class LowerName {

    private LowerName() {}

    static Operand lower(Expr.Name name, Context context) {
        if (name.id().equals("__debug__")) {
            return Operand.bool(Java.bool(true));
        }
        return Operand.object(context.names().variable(name.id()).load());
    }
}
