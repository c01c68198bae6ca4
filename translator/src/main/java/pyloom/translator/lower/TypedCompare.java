package pyloom.translator.lower;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;

/** Comparisons of numbers and strings whose static types are the same. */
final class TypedCompare {

    private TypedCompare() {}

    /** {@return whether Java's operator says what Python's does} */
    static boolean applies(CmpOperator operator, Operand left, Operand right) {
        JavaType type = left.javaType();
        if (!type.equals(right.javaType())) {
            return isExact(left, right) || isExact(right, left);
        }
        boolean isEquality = operator == CmpOperator.EQ || operator == CmpOperator.NOT_EQ;
        return type.isNumber()
                || isEquality && (type.equals(JavaType.STRING) || type.equals(JavaType.BOOLEAN));
    }

    /** Whether one side is a float and the other an int literal that is one exactly. */
    private static boolean isExact(Operand number, Operand literal) {
        return number.javaType().equals(JavaType.DOUBLE)
                && literal.java() instanceof LongLiteralExpr value
                && value.asNumber().longValue() <= 1L << 53;
    }

    /** {@return whether the comparison holds} */
    static Expression test(CmpOperator operator, Operand left, Operand right) {
        if (left.javaType().equals(JavaType.STRING)) {
            Expression equal = Java.call(left.java(), "equals", right.java());
            return operator == CmpOperator.EQ ? equal : Java.not(equal);
        }
        boolean isLiteral =
                left.java() instanceof LiteralExpr && right.java() instanceof LiteralExpr;
        return Java.binary(
                isLiteral ? left.java() : Coercion.shortened(left.java()),
                java(operator),
                isLiteral ? right.java() : Coercion.shortened(right.java()));
    }

    private static BinaryExpr.Operator java(CmpOperator operator) {
        return switch (operator) {
            case EQ -> BinaryExpr.Operator.EQUALS;
            case NOT_EQ -> BinaryExpr.Operator.NOT_EQUALS;
            case LT -> BinaryExpr.Operator.LESS;
            case LT_E -> BinaryExpr.Operator.LESS_EQUALS;
            case GT -> BinaryExpr.Operator.GREATER;
            case GT_E -> BinaryExpr.Operator.GREATER_EQUALS;
            case IS, IS_NOT, IN, NOT_IN ->
                    throw new IllegalArgumentException(operator + " compares no order");
        };
    }
}
