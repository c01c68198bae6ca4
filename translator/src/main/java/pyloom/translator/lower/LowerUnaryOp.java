package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;

/** Lowers unary operators; negative numbers are literals, as CPython folds them. */
final class LowerUnaryOp {

    private LowerUnaryOp() {}

    static Operand lower(Expr.UnaryOp operation, Context context) {
        if (operation.op() == UnaryOperator.NOT) {
            Expression test = Tests.lower(operation.operand(), context);
            if (Tests.asksForTruth(test)) { // in a condition CPython shows the operand alone
                NodeNotes.from(operation.span(), test);
            }
            return Operand.bool(Java.not(test));
        }
        Operand folded = fold(operation, context);
        if (folded != null) {
            return folded;
        }
        Expression operand = Expressions.lower(operation.operand(), context).java();
        return Operand.object(Java.runtime(Runtime.unary(operation.op()), operand));
    }

    private static Operand fold(Expr.UnaryOp operation, Context context) {
        if (operation.op() != UnaryOperator.U_SUB
                || !(operation.operand() instanceof Expr.Constant constant)) {
            return null;
        }
        return switch (constant.value()) {
            case ConstantValue.SmallInt(long number) -> LowerConstant.ofLong(-number);
            case ConstantValue.BigInt number ->
                    LowerConstant.ofBig(number.value().negate(), context);
            case ConstantValue.Float(double number) -> LowerConstant.ofDouble(-number);
            default -> null;
        };
    }
}
