package pyloom.translator.lower;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;

import java.util.List;

/**
 * Code that can neither raise nor notice which exception is being handled, so that nobody needs to
 * be told which one it is.
 */
final class Quiet {

    private Quiet() {}

    /** {@return whether a handler and the test whether it is the right one are quiet} */
    static boolean isQuiet(ExceptHandler handler) {
        return (handler.type() == null || isName(handler.type())) && isQuiet(handler.body());
    }

    static boolean isQuiet(List<Stmt> statements) {
        return statements.stream().allMatch(Quiet::isQuiet);
    }

    private static boolean isQuiet(Stmt statement) {
        return switch (statement) {
            case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> true;
            case Stmt.Return exit -> exit.value() == null || isQuiet(exit.value());
            case Stmt.ExprStmt simple -> simple.value() instanceof Expr.Constant;
            case Stmt.Assign assignment ->
                    isQuiet(assignment.value())
                            && assignment.targets().stream().allMatch(Quiet::isName);
            default -> false;
        };
    }

    private static boolean isQuiet(Expr expression) {
        return expression instanceof Expr.Constant || isName(expression);
    }

    private static boolean isName(Expr expression) {
        return switch (expression) {
            case Expr.Name _ -> true;
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(Expr.Name.class::isInstance);
            default -> false;
        };
    }
}
