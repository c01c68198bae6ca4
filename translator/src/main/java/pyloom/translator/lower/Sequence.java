package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lowers expressions that are evaluated one after the other and then used together. Java evaluates
 * them in the same order by itself; but if a later one needs statements in front, the values of the
 * earlier ones are held in variables, so that the statements cannot change what they give.
 */
final class Sequence {

    /** How one of the expressions is lowered. */
    interface Part extends Function<Context, Operand> {}

    private final Context context;
    private final List<Operand> operands = new ArrayList<>();

    private Sequence(Context context) {
        this.context = context;
    }

    /** {@return the values of {@code expressions}} */
    static List<Operand> lower(List<Expr> expressions, Context context) {
        Sequence sequence = new Sequence(context);
        for (Expr expression : expressions) {
            sequence.add(at -> Expressions.lower(expression, at));
        }
        return sequence.operands;
    }

    /** {@return the values of two expressions} */
    static List<Operand> lower(Expr first, Expr second, Context context) {
        return lower(List.of(first, second), context);
    }

    /** {@return the values of {@code parts}} */
    static List<Operand> lowerParts(List<Part> parts, Context context) {
        Sequence sequence = new Sequence(context);
        parts.forEach(sequence::add);
        return sequence.operands;
    }

    /** {@return the expressions of {@code operands}} */
    static List<Expression> java(List<Operand> operands) {
        return new ArrayList<>(operands.stream().map(Operand::java).toList());
    }

    private void add(Part part) {
        Block statements = new Block();
        Operand operand = part.apply(context.in(statements));
        if (!statements.isEmpty()) {
            operands.replaceAll(
                    earlier -> isSafe(earlier, statements) ? earlier : hold(earlier, context));
            context.block().addAll(statements);
        }
        operands.add(operand);
    }

    private static boolean isSafe(Operand operand, Block statements) {
        if (operand.isFixed()) {
            return true;
        }
        if (operand.isSteady() && operand.java() instanceof MethodCallExpr read) {
            return statements.statements().stream()
                    .noneMatch(each -> sets(each, read.getScope().orElseThrow()));
        }
        JavaVariable variable = operand.variable();
        return variable != null
                && statements.statements().stream().noneMatch(each -> assigns(each, variable));
    }

    private static boolean assigns(Statement statement, JavaVariable variable) {
        return statement
                .findFirst(
                        AssignExpr.class,
                        assignment -> JavaVariable.mentionedBy(assignment.getTarget()) == variable)
                .isPresent();
    }

    private static boolean sets(Statement statement, Expression global) {
        return statement
                .findFirst(
                        MethodCallExpr.class,
                        call ->
                                call.getNameAsString().equals("set")
                                        && call.getScope().filter(global::equals).isPresent())
                .isPresent();
    }

    /** {@return a variable that holds the value of {@code operand}} */
    static Operand hold(Operand operand, Context context) {
        return context.keep(Hints.of(operand.java()), operand);
    }
}
