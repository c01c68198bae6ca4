package pyloom.translator.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Measures how deep expressions nest. javac recurses over them, and with its default stack a chain
 * of some 250 calls within calls is too much for it; emitted code stays below {@link #LIMIT}.
 */
public final class ExpressionDepth {

    /** The depth beyond which a sub-expression belongs into a local variable. */
    public static final int LIMIT = 64;

    private record Step(Node node, int depth) {}

    private ExpressionDepth() {}

    /**
     * {@return the number of expressions on the longest way from {@code expression} into it, itself
     * included} The bodies of lambdas and anonymous classes count for themselves.
     */
    public static int of(Expression expression) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(expression, 1));
        int deepest = 0;
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            deepest = Math.max(deepest, step.depth());
            if (step.node() instanceof LambdaExpr) {
                continue;
            }
            for (Node child : step.node().getChildNodes()) {
                if (child instanceof Expression) {
                    steps.push(new Step(child, step.depth() + 1));
                }
            }
        }
        return deepest;
    }

    /** {@return whether {@code expression} nests deeper than {@link #LIMIT}} */
    public static boolean exceedsLimit(Expression expression) {
        return of(expression) > LIMIT;
    }
}
