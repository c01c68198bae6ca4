package pyloom.values.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a set in brackets. */
final class SetParser {

    private final PatternSource source;
    private final int start; // of the bracket

    SetParser(PatternSource source) {
        this.source = source;
        this.start = source.tell() - 1;
    }

    /** {@return the node of the set whose opening bracket was read} */
    Node parse() {
        Set<Node.SetItem> items = new LinkedHashSet<>();
        boolean negated = source.match("^");
        while (true) {
            String part = part();
            if (part.equals("]") && !items.isEmpty()) {
                break;
            }
            Node.SetItem item = item(part);
            if (!source.match("-")) {
                items.add(item);
                continue;
            }
            String last = part();
            if (last.equals("]")) {
                items.add(item);
                items.add(new Node.Span('-', '-'));
                break;
            }
            items.add(range(part, item, last, item(last)));
        }
        return node(new ArrayList<>(items), negated);
    }

    private String part() {
        String part = source.get();
        if (part == null) {
            throw source.error("unterminated character set", source.tell() - start);
        }
        return part;
    }

    private Node.SetItem item(String part) {
        if (part.startsWith("\\")) {
            return Escapes.inSet(source, part);
        }
        int character = part.codePointAt(0);
        return new Node.Span(character, character);
    }

    private Node.SetItem range(String from, Node.SetItem low, String to, Node.SetItem high) {
        if (low instanceof Node.Span first
                && high instanceof Node.Span last
                && first.first() <= last.first()) {
            return new Node.Span(first.first(), last.first());
        }
        throw source.error(
                "bad character range " + from + "-" + to,
                PatternSource.length(from) + 1 + PatternSource.length(to));
    }

    private static Node node(List<Node.SetItem> items, boolean negated) {
        if (items.size() == 1
                && items.getFirst() instanceof Node.Span only
                && only.first() == only.last()) {
            return negated ? new Node.NotLiteral(only.first()) : new Node.Literal(only.first());
        }
        return new Node.CharSet(items, negated);
    }
}
