package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

/** Unary operators on numbers of proven types. */
final class TypedUnaryOp {

    private TypedUnaryOp() {}

    static Operand lower(Expr.UnaryOp operation, Context context) {
        Type type = context.typeOf(operation.operand());
        JavaType operand = Forms.of(type);
        JavaType result = Forms.of(context.typeOf(operation));
        boolean isNumber = type.isInt() || type instanceof Type.Float;
        boolean isLiteral = operation.operand() instanceof Expr.Constant;
        if (operation.op() == UnaryOperator.NOT
                || !isNumber
                || isLiteral
                || !operand.isNumber()
                || !result.equals(operand)) {
            return null;
        }
        Expression value = Coercion.to(operand, Expressions.lower(operation.operand(), context));
        return switch (operation.op()) {
            case U_ADD -> Operand.of(value, operand);
            case U_SUB -> Operand.of(new UnaryExpr(value, UnaryExpr.Operator.MINUS), operand);
            case INVERT ->
                    Operand.of(
                            new UnaryExpr(value, UnaryExpr.Operator.BITWISE_COMPLEMENT), operand);
            case NOT -> throw new IllegalStateException("not is lowered as a test");
        };
    }
}
