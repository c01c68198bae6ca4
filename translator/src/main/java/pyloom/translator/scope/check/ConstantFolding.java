package pyloom.translator.scope.check;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.UnaryOperator;

/** Knows which expressions CPython's optimizer turns into constants before it compiles. */
final class ConstantFolding {

    private ConstantFolding() {}

    /** {@return whether {@code expression} is a constant once it is optimized} */
    static boolean isConstant(Expr expression) {
        return switch (expression) {
            case Expr.Constant _ -> true;
            case Expr.Name name -> name.ctx() == ExprContext.LOAD && name.id().equals("__debug__");
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(ConstantFolding::isConstant);
            case Expr.UnaryOp operation ->
                    operation.op() == UnaryOperator.NOT
                            ? isConstant(operation.operand())
                            : isNumber(operation);
            case Expr.BinOp operation -> isNumber(operation);
            default -> false;
        };
    }

    private static boolean isNumber(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> isNumber(constant.value());
            case Expr.UnaryOp operation ->
                    operation.op() != UnaryOperator.NOT && isNumber(operation.operand());
            case Expr.BinOp operation ->
                    operation.op() != Operator.MAT_MULT
                            && isNumber(operation.left())
                            && isNumber(operation.right());
            default -> false;
        };
    }

    private static boolean isNumber(ConstantValue value) {
        return value instanceof ConstantValue.SmallInt
                || value instanceof ConstantValue.BigInt
                || value instanceof ConstantValue.Float
                || value instanceof ConstantValue.Imaginary
                || value instanceof ConstantValue.Bool;
    }
}
