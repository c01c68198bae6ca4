package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;

import java.util.List;

/** Lowers binary operators. */
final class LowerBinOp {

    private LowerBinOp() {}

    static Operand lower(Expr.BinOp operation, Context context) {
        List<Operand> operands = Sequence.lower(operation.left(), operation.right(), context);
        return Operand.object(
                Java.runtime(Runtime.binary(operation.op()), Sequence.java(operands)));
    }
}
