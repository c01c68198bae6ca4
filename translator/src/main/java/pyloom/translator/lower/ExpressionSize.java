package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.SyntaxChildren;

/** Measures expressions by the number of their nodes, which the size of their code follows. */
final class ExpressionSize {

    private int size;

    private ExpressionSize() {}

    /** {@return the number of nodes; functions inside count as one} */
    static int of(Expr expression) {
        ExpressionSize counter = new ExpressionSize();
        counter.count(expression);
        return counter.size;
    }

    private void count(Node node) {
        size++;
        if (!(node instanceof Expr.Lambda) && !(node instanceof Expr.GeneratorExp)) {
            SyntaxChildren.visit(node, this::count);
        }
    }
}
