package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;

import pyloom.translator.ast.Expr;

/** Python evaluates the value of an assignment before its target, Java after it. */
final class Order {

    private Order() {}

    /** {@return whether evaluating {@code part} of a target before {@code value} is the same} */
    static boolean isFree(Expr part, Operand value, Context context) {
        boolean setsVariables = value.java().findFirst(AssignExpr.class).isPresent();
        return part instanceof Expr.Constant
                || !setsVariables
                        && part instanceof Expr.Name name
                        && isOwn(context.names().variable(name.id()));
    }

    private static boolean isOwn(Variable variable) {
        return variable instanceof Variable.Local || variable instanceof Variable.This;
    }
}
