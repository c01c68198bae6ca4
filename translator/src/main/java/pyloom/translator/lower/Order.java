package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.lower.tree.JavaType;

/** Python evaluates the value of an assignment before its target, Java after it. */
final class Order {

    private Order() {}

    /** {@return whether evaluating {@code part} of a target before {@code value} is the same} */
    static boolean isFree(Expr part, Operand value, Context context) {
        boolean setsVariables = value.java().findFirst(AssignExpr.class).isPresent();
        return part instanceof Expr.Constant || !setsVariables && isFree(part, context);
    }

    private static boolean isFree(Expr part, Context context) {
        return switch (part) {
            case Expr.Constant _ -> true;
            case Expr.Name name -> isOwn(context.names().variable(name.id()));
            case Expr.BinOp sum ->
                    (sum.op() == Operator.ADD || sum.op() == Operator.SUB)
                            && isLong(sum, context)
                            && isFree(sum.left(), context)
                            && isFree(sum.right(), context);
            default -> false;
        };
    }

    /** Whether the sum of two longs is one. */
    private static boolean isLong(Expr.BinOp sum, Context context) {
        return Forms.of(context.typeOf(sum)).equals(JavaType.LONG)
                && Forms.of(context.typeOf(sum.left())).equals(JavaType.LONG)
                && Forms.of(context.typeOf(sum.right())).equals(JavaType.LONG);
    }

    private static boolean isOwn(Variable variable) {
        return variable instanceof Variable.Local || variable instanceof Variable.This;
    }
}
