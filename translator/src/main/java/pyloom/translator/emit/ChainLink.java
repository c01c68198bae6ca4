package pyloom.translator.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;

import java.util.List;

/**
 * One part of an expression such as {@code first.second().third[0]}.
 *
 * @param node what the part comes from, for its notes
 * @param typeArguments those of a call, may be null
 * @param arguments those of a call, null for a name
 * @param indices the accesses whose brackets stand behind the part
 */
record ChainLink(
        Node node,
        String name,
        boolean first,
        NodeList<Type> typeArguments,
        NodeList<Expression> arguments,
        List<ArrayAccessExpr> indices) {

    static ChainLink name(Node node, String name, boolean first, List<ArrayAccessExpr> indices) {
        return new ChainLink(node, name, first, null, null, indices);
    }

    boolean isCall() {
        return arguments != null && indices.isEmpty();
    }

    boolean hasArguments() {
        return arguments != null;
    }

    boolean isPlainName() {
        return arguments == null && indices.isEmpty();
    }
}
