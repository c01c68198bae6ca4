package pyloom.values.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a pattern: alternatives, sequences, and what they consist of. */
final class RegexParser {

    private static final String WHITESPACE = " \t\n\r\u000b\f";

    private final PatternSource source;
    private final ParseState state;

    RegexParser(String pattern, boolean isText, int flags) {
        source = new PatternSource(pattern, isText);
        state = new ParseState(flags);
    }

    ParseState state() {
        return state;
    }

    /** {@return the nodes of the whole pattern} */
    List<Node> parse() {
        List<Node> nodes = parseAlternatives(isVerbose(), false);
        state.addFlags(RegexKinds.missingFlags(source.isText(), state.flags()));
        if (source.next() != null) {
            throw source.error("unbalanced parenthesis");
        }
        state.checkConditions();
        return nodes;
    }

    private boolean isVerbose() {
        return (state.flags() & RegexFlags.VERBOSE) != 0;
    }

    /** {@return the nodes of what stands between bars} */
    List<Node> parseAlternatives(boolean verbose, boolean isNested) {
        List<List<Node>> alternatives = new ArrayList<>();
        boolean isVerbose = verbose;
        do {
            alternatives.add(parseSequence(isVerbose, !isNested && alternatives.isEmpty()));
            isVerbose = isNested ? isVerbose : isVerbose();
        } while (source.match("|"));
        if (alternatives.size() == 1) {
            return alternatives.getFirst();
        }
        List<Node> nodes = new ArrayList<>();
        while (haveCommonStart(alternatives)) {
            nodes.add(alternatives.getFirst().getFirst());
            alternatives.forEach(List::removeFirst);
        }
        Node set = asSet(alternatives);
        nodes.add(set == null ? new Node.Branch(alternatives) : set);
        return nodes;
    }

    private static boolean haveCommonStart(List<List<Node>> alternatives) {
        Node start = null;
        for (List<Node> alternative : alternatives) {
            Node first = alternative.isEmpty() ? null : alternative.getFirst();
            boolean isShared =
                    first != null
                            && (first.isUnit()
                                    || first instanceof Node.At
                                    || first instanceof Node.GroupReference);
            if (!isShared || start != null && !start.equals(first)) {
                return false;
            }
            start = first;
        }
        return true;
    }

    /** {@return one set in place of alternatives of one code point each, or null} */
    private static Node asSet(List<List<Node>> alternatives) {
        Set<Node.SetItem> items = new LinkedHashSet<>();
        for (List<Node> alternative : alternatives) {
            if (alternative.size() != 1) {
                return null;
            }
            switch (alternative.getFirst()) {
                case Node.Literal literal ->
                        items.add(new Node.Span(literal.character(), literal.character()));
                case Node.CharSet set when !set.negated() -> items.addAll(set.items());
                default -> {
                    return null;
                }
            }
        }
        return new Node.CharSet(new ArrayList<>(items), false);
    }

    /**
     * {@return the nodes up to a bar, a closing parenthesis or the end}
     *
     * @param isFirst whether flags of the whole pattern may stand at the start
     */
    List<Node> parseSequence(boolean verbose, boolean isFirst) {
        List<Node> nodes = new ArrayList<>();
        boolean isVerbose = verbose;
        while (source.next() != null && !source.nextIs("|") && !source.nextIs(")")) {
            String part = source.get();
            if (isVerbose && isSkipped(part)) {
                continue;
            }
            if (part.equals("(")) {
                GroupParser group = new GroupParser(this, source, state, isVerbose);
                Node node = group.parse(isFirst && nodes.isEmpty());
                if (node != null) {
                    nodes.add(node);
                } else {
                    isVerbose |= isFirst && isVerbose();
                }
            } else {
                parsePart(part, nodes);
            }
        }
        return unpacked(nodes);
    }

    private boolean isSkipped(String part) {
        if (part.equals("#")) {
            String skipped = part;
            while (skipped != null && !skipped.equals("\n")) {
                skipped = source.get();
            }
            return true;
        }
        return part.length() == 1 && WHITESPACE.contains(part);
    }

    private void parsePart(String part, List<Node> nodes) {
        if (part.startsWith("\\")) {
            nodes.add(Escapes.inPattern(source, part, state));
            return;
        }
        switch (part) {
            case "[" -> nodes.add(new SetParser(source).parse());
            case "*", "+", "?", "{" -> new RepeatParser(source).parse(part, nodes);
            case "." -> nodes.add(new Node.Any());
            case "^" -> nodes.add(new Node.At(Node.Place.BEGINNING));
            case "$" -> nodes.add(new Node.At(Node.Place.END));
            default -> nodes.add(new Node.Literal(part.codePointAt(0)));
        }
    }

    /** Puts the content of groups that do nothing in their place. */
    private static List<Node> unpacked(List<Node> nodes) {
        List<Node> result = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (node instanceof Node.Group group
                    && group.number() < 0
                    && group.added() == 0
                    && group.deleted() == 0) {
                result.addAll(group.body());
            } else {
                result.add(node);
            }
        }
        return result;
    }
}
