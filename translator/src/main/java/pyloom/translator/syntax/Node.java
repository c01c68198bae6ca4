package pyloom.translator.syntax;

import java.util.List;

/**
 * What is left of a syntax tree: enough to name an expression, to look for the part of a target
 * that cannot be assigned to, and to point at either.
 *
 * @param text the identifier of a name, the digits of a number, else empty
 * @param children the elements of a list or tuple, the operand of a star, the left side of a
 *     comparison, the positional arguments of a call; else empty
 */
record Node(
        NodeKind kind,
        int line,
        int column,
        int endLine,
        int endColumn,
        String text,
        List<Node> children)
        implements Range {

    /** Stands for a match whose parts are of no interest. */
    static final Node NOTHING = new Node(NodeKind.OTHER, 1, 0, 1, 0, "", List.of());
}
