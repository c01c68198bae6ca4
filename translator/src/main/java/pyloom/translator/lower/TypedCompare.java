package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.List;

/** Comparisons of numbers and strings whose static types are the same. */
final class TypedCompare {

    private TypedCompare() {}

    /** {@return whether Java says what Python does} */
    static boolean applies(CmpOperator operator, Operand left, Operand right) {
        JavaType type = left.javaType();
        JavaType other = right.javaType();
        boolean isEquality = operator == CmpOperator.EQ || operator == CmpOperator.NOT_EQ;
        if (isEquality && type.isEnum() && type.isSameAs(other)) {
            return true;
        }
        if (type.nullable() || other.nullable()) {
            return false;
        }
        if (type.isContainer() && isEquality) {
            return type.name().equals(other.name()) && Receivers.isClear(left);
        }
        if (!type.isSameAs(other) && !isUnboxed(type, other)) {
            return isExact(left, right) || isExact(right, left);
        }
        return type.unboxed().isNumber() && (type.isPrimitive() || other.isPrimitive())
                || type.isSameAs(JavaType.LONG.boxed()) && isEquality
                || type.equals(JavaType.STRING)
                || isEquality && type.equals(JavaType.BOOLEAN) && other.isPrimitive();
    }

    /** Whether one is the box of the other, which Java opens. */
    private static boolean isUnboxed(JavaType type, JavaType other) {
        return type.boxed().equals(other.boxed()) && type.isPrimitive() != other.isPrimitive();
    }

    /** Whether one side is a float and the other an int literal that is one exactly. */
    private static boolean isExact(Operand number, Operand literal) {
        return number.javaType().unboxed().equals(JavaType.DOUBLE)
                && literal.java() instanceof LongLiteralExpr value
                && value.asNumber().longValue() <= 1L << 53;
    }

    /** {@return whether the comparison holds} */
    static Expression test(CmpOperator operator, Operand left, Operand right) {
        boolean isEquality = operator == CmpOperator.EQ || operator == CmpOperator.NOT_EQ;
        boolean isText = left.javaType().equals(JavaType.STRING);
        if (isText && !isEquality) {
            Expression order =
                    Java.runtime(RuntimeMember.typed("compare"), left.java(), right.java());
            return Java.binary(order, java(operator), NumberLiterals.ofInt(0));
        }
        boolean areObjects = !left.javaType().isPrimitive() && !right.javaType().isPrimitive();
        if (isEquality
                && areObjects
                && !left.javaType().isEnum()
                && !(right.java() instanceof LongLiteralExpr)) {
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

    /** {@return whether {@code item} is in {@code container}} */
    static Expression contains(Operand item, Operand container) {
        JavaType type = container.javaType();
        boolean setsVariables = item.java().findFirst(AssignExpr.class).isPresent();
        boolean isFree = item.isRepeatable() || container.isSteady() && !setsVariables;
        boolean isClear = Receivers.isClear(container) || isDisplay(container.java());
        if (type.nullable() || !isFree || !isClear) {
            return Java.runtime(RuntimeMember.py("isIn"), item.java(), container.java());
        }
        if (type.isList() || type.isSet() || isTuple(type)) {
            return Java.call(container.java(), "contains", item.java());
        }
        if (type.isMap()) {
            return Java.call(container.java(), "containsKey", item.java());
        }
        if (type.equals(JavaType.STRING) && isPlainLiteral(item.java())) {
            return Java.call(container.java(), "contains", item.java());
        }
        return type.equals(JavaType.STRING) && item.javaType().equals(JavaType.STRING)
                ? Java.runtime(RuntimeMember.typed("contains"), container.java(), item.java())
                : Java.runtime(RuntimeMember.py("isIn"), item.java(), container.java());
    }

    /** Whether a text is written out and has no half of a character. */
    private static boolean isPlainLiteral(Expression text) {
        return text instanceof StringLiteralExpr literal
                && literal.asString().chars().noneMatch(each -> Character.isSurrogate((char) each));
    }

    private static boolean isTuple(JavaType type) {
        return type.isTuple() && !type.name().contains("$");
    }

    /** Whether the method to call is clear, whatever Java takes the elements for. */
    private static boolean isDisplay(Expression container) {
        return container instanceof MethodCallExpr call
                && List.of("listOf", "setOf", "tupleOf").contains(call.getNameAsString());
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
