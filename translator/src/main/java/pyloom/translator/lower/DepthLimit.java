package pyloom.translator.lower;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;

/**
 * Keeps expressions flat enough for the Java compiler, which recurses into them with the stack that
 * its caller happens to have: what nests deeper is held in a variable.
 */
final class DepthLimit {

    private static final int MAX_DEPTH = 50;

    private static final DataKey<Integer> DEPTH = new DataKey<>() {};

    private DepthLimit() {}

    /** {@return the operand, or a variable that holds it if it is too deep} */
    static Operand hold(Operand operand, Context context) {
        int depth = depth(operand.java());
        if (depth < MAX_DEPTH) {
            return operand;
        }
        return Sequence.hold(operand, context);
    }

    /** Each expression was measured when it was made; only what is around it is new. */
    private static int depth(Node node) {
        if (node.containsData(DEPTH)) {
            return node.getData(DEPTH);
        }
        int deepest = 0;
        for (Node child : node.getChildNodes()) {
            if (child instanceof Expression) {
                deepest = Math.max(deepest, depth(child));
            }
        }
        node.setData(DEPTH, deepest + 1);
        return deepest + 1;
    }
}
