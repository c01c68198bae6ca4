package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.SyntaxChildren;

/** Finds expressions whose evaluation may run code of the program. */
final class CallSearch {

    private CallSearch() {}

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
}
