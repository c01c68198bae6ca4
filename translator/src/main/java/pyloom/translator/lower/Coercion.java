package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;

/**
 * Gives an expression the static type that its place needs. What inference proves of a value makes
 * the casts safe; in code that it has proven to be unreachable they only have to compile.
 */
final class Coercion {

    private static final RuntimeMember CAST = RuntimeMember.typed("cast");

    private Coercion() {}

    /** {@return the same as {@link #to}, but a long literal stays one} */
    static Expression unshortened(JavaType wanted, Operand operand) {
        return wanted.isSameAs(operand.javaType()) ? operand.java() : to(wanted, operand);
    }

    /** {@return the expression of {@code operand} with the static type {@code wanted}} */
    static Expression to(JavaType wanted, Operand operand) {
        JavaType given = operand.javaType();
        if (wanted.isSameAs(JavaType.OBJECT)) {
            return operand.java();
        }
        if (wanted.isSameAs(given)) {
            return wanted.equals(JavaType.LONG) ? shortened(operand.java()) : operand.java();
        }
        if (given.equals(JavaType.NULL) && !wanted.isPrimitive()) {
            return operand.java();
        }
        boolean boxes = wanted.boxed().isSameAs(given.boxed()) || given.isSubtypeOf(wanted);
        if (boxes) {
            return operand.java();
        }
        Expression object =
                given.isSameAs(JavaType.OBJECT) || wanted.isSubtypeOf(given)
                        ? operand.java()
                        : Java.cast(Java.object(), operand.java());
        return wanted.isGeneric() ? Java.runtime(CAST, object) : Java.cast(wanted.node(), object);
    }

    /** {@return whether a cast to a generic type gives the value, whose type Java infers} */
    static boolean isUncheckedCast(Expression expression) {
        return expression instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getNameAsString().equals(CAST.name());
    }

    /** {@return the expression of {@code operand} where a method of {@code wanted} is called} */
    static Expression receiver(JavaType wanted, Operand operand) {
        Expression java = to(wanted, operand);
        if (java == operand.java() || !wanted.isGeneric()) {
            return java;
        }
        return ((MethodCallExpr) java).setTypeArguments(new NodeList<>(wanted.node()));
    }

    /** {@return the value where Java wants an object of the class {@code wanted}} */
    static Expression boxed(JavaType wanted, Operand operand) {
        return unshortened(wanted, operand);
    }

    /** {@return the operand with the static type that {@code wanted} is} */
    static Operand as(JavaType wanted, Operand operand) {
        return Operand.of(to(wanted, operand), wanted);
    }

    /** {@return a long literal without its L where an int literal will do} */
    static Expression shortened(Expression expression) {
        return switch (expression) {
            case LongLiteralExpr literal -> shortened(literal);
            case UnaryExpr negation
                    when negation.getOperator() == UnaryExpr.Operator.MINUS
                            && negation.getExpression() instanceof LongLiteralExpr literal
                            && literal.asNumber() instanceof Long ->
                    negation.setExpression(shortened(literal));
            default -> expression;
        };
    }

    private static Expression shortened(LongLiteralExpr literal) {
        return NumberLiterals.ofWidened(literal.asNumber().longValue());
    }
}
