package pyloom.translator.syntax;

import java.util.ArrayList;
import java.util.List;

/** The parts that an alternative has matched, by the names that its notation gives them. */
final class Match {

    private final PegParser parser;
    private final List<String> names;
    private final Object[] values;
    private final int start;

    Match(PegParser parser, List<String> names, Object[] values, int start) {
        this.parser = parser;
        this.names = names;
        this.values = values;
        this.start = start;
    }

    PegParser parser() {
        return parser;
    }

    ErrorPlaces errors() {
        return parser.errors();
    }

    /** {@return what the named part matched} */
    Object value(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(name + " is none of " + names);
        }
        return values[at];
    }

    /** {@return what the part at an index matched} */
    Object value(int index) {
        return values[index];
    }

    /** {@return whether the named part, an optional one, is there} */
    boolean has(String name) {
        return value(name) != Element.ABSENT;
    }

    Node node(String name) {
        return (Node) value(name);
    }

    Token token(String name) {
        return (Token) value(name);
    }

    /** {@return where the named part, a node or token, stands} */
    Range range(String name) {
        return (Range) value(name);
    }

    List<?> list(String name) {
        return (List<?>) value(name);
    }

    /** {@return the nodes of the named parts, lists of nodes taken apart, absent ones left out} */
    List<Node> nodes(String... parts) {
        List<Node> nodes = new ArrayList<>();
        for (String part : parts) {
            switch (value(part)) {
                case Node node -> nodes.add(node);
                case List<?> list -> list.forEach(item -> nodes.add((Node) item));
                default -> {}
            }
        }
        return nodes;
    }

    /** Makes a node that takes up all that matched. */
    Node make(NodeKind kind, String text, List<Node> children) {
        Token first = parser.token(start);
        Token last = parser.lastVisible();
        return new Node(
                kind,
                first.line(),
                first.column(),
                last.endLine(),
                last.endColumn(),
                text,
                children);
    }
}
