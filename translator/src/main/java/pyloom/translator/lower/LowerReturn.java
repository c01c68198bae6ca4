package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;

/** Lowers {@code return}. */
final class LowerReturn {

    private LowerReturn() {}

    static void lower(Stmt.Return exit, Context context) {
        Operand value =
                exit.value() == null
                        ? new Operand(Java.nothing(), Operand.Type.NULL)
                        : Expressions.lower(exit.value(), context);
        context.jumps().addReturn(context.block(), value, context.method().result());
    }
}
