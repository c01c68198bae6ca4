package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

/**
 * Finds loops that never look up from their work. A function that is called, and the loop over an
 * iterable, see pending interrupts and what other threads wrote; a loop without either must ask.
 */
final class CallSearch {

    private CallSearch() {}

    /** {@return whether a round of the loop may pass without a call or an inner loop} */
    static boolean isSilent(Stmt.While loop) {
        return !calls(loop.test()) && loop.body().stream().noneMatch(CallSearch::always);
    }

    /** {@return whether evaluating an expression may run code of the program} */
    static boolean mayCall(Node node) {
        boolean[] found = {
            !(node instanceof Expr.Constant
                    || node instanceof Expr.Name
                    || node instanceof Expr.BinOp
                    || node instanceof Expr.UnaryOp)
        };
        SyntaxChildren.visit(node, child -> found[0] |= mayCall(child));
        return found[0];
    }

    /** Whether each run of {@code statement} that leads to the next one makes a call. */
    private static boolean always(Stmt statement) {
        return switch (statement) {
            case Stmt.ExprStmt simple -> calls(simple.value());
            case Stmt.Assign assignment -> calls(assignment.value());
            case Stmt.AugAssign assignment -> calls(assignment.value());
            case Stmt.With _, Stmt.For _ -> true;
            case Stmt.If choice -> calls(choice.test());
            case Stmt.Try attempt -> attempt.body().stream().anyMatch(CallSearch::always);
            default -> false;
        };
    }

    private static boolean calls(Expr expression) {
        return switch (expression) {
            case Expr.Call _, Expr.Yield _, Expr.YieldFrom _, Expr.ListComp _ -> true;
            case Expr.NamedExpr assignment -> calls(assignment.value());
            case Expr.UnaryOp operation -> calls(operation.operand());
            case Expr.BinOp operation -> calls(operation.left()) || calls(operation.right());
            case Expr.BoolOp operation -> calls(operation.values().getFirst());
            case Expr.Compare comparison ->
                    calls(comparison.left()) || calls(comparison.comparators().getFirst());
            case Expr.Attribute attribute -> calls(attribute.value());
            case Expr.Subscript subscript -> calls(subscript.value()) || calls(subscript.slice());
            default -> false;
        };
    }
}
