package pyloom.translator.lower;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;

import java.util.Set;

/**
 * Values that Java calls methods of or hands to generic methods: their static type has to be clear
 * without a look at the place where they stand.
 */
final class Receivers {

    /** Functions of which the arguments say what type arguments the result has. */
    private static final Set<String> SAME =
            Set.of("concat", "copy", "list", "set", "slice", "sorted", "sortedDescending");

    /** Functions of which the first argument says it. */
    private static final Set<String> BY_FIRST = Set.of("item", "pop", "setDefault");

    private Receivers() {}

    /** {@return the value of {@code expression} with the Java type of what is known of it} */
    static Operand lower(Expr expression, Context context) {
        return as(
                Forms.of(context.typeOf(expression)),
                Expressions.lower(expression, context),
                context);
    }

    /** {@return the value with a type that Java knows by itself; held in a variable if need be} */
    static Operand as(JavaType type, Operand operand, Context context) {
        if (operand.javaType().isSameAs(type) && isClear(operand)) {
            return operand;
        }
        return context.keep(Hints.of(operand.java()), Coercion.as(type, operand));
    }

    /** {@return whether Java needs no look at the place to know the type arguments} */
    static boolean isClear(Operand operand) {
        return !operand.javaType().isGeneric() || isClear(operand.java());
    }

    private static boolean isClear(Expression expression) {
        return switch (expression) {
            case ConditionalExpr choice ->
                    isClear(choice.getThenExpr()) && isClear(choice.getElseExpr());
            case EnclosedExpr enclosed -> isClear(enclosed.getInner());
            case MethodCallExpr call
                    when Java.isRuntimeCall(call) && SAME.contains(call.getNameAsString()) ->
                    call.getArguments().stream().allMatch(Receivers::isClear);
            case MethodCallExpr call
                    when Java.isRuntimeCall(call) && BY_FIRST.contains(call.getNameAsString()) ->
                    isClear(call.getArguments().getFirst().orElseThrow());
            default -> !Java.isRuntimeCall(expression);
        };
    }
}
