package pyloom.values.regex;

import pyloom.values.Fault;

import java.util.List;

/** Reads what says how often the node before is repeated. */
final class RepeatParser {

    private static final String DIGITS = "0123456789";

    private final PatternSource source;
    private final int start; // behind the first character
    private long minimum;
    private long maximum = Node.UNBOUNDED;

    RepeatParser(PatternSource source) {
        this.source = source;
        this.start = source.tell();
    }

    /**
     * Puts the repetition in place of the last node; a brace that is no repetition is a literal.
     */
    void parse(String sign, List<Node> nodes) {
        if (sign.equals("{")) {
            if (!parseBounds()) {
                nodes.add(new Node.Literal('{'));
                return;
            }
        } else {
            minimum = sign.equals("+") ? 1 : 0;
            maximum = sign.equals("?") ? 1 : Node.UNBOUNDED;
        }
        List<Node> body = body(sign, nodes);
        Node.Greed greed =
                source.match("?")
                        ? Node.Greed.LAZY
                        : source.match("+") ? Node.Greed.POSSESSIVE : Node.Greed.GREEDY;
        nodes.set(nodes.size() - 1, new Node.Repeat(greed, minimum, maximum, body));
    }

    private List<Node> body(String sign, List<Node> nodes) {
        Node last = nodes.isEmpty() ? null : nodes.getLast();
        if (last == null || last instanceof Node.At) {
            throw source.error("nothing to repeat", source.tell() - start + sign.length());
        }
        if (last instanceof Node.Repeat) {
            throw source.error("multiple repeat", source.tell() - start + sign.length());
        }
        return last instanceof Node.Group group
                        && group.number() < 0
                        && group.added() == 0
                        && group.deleted() == 0
                ? group.body()
                : List.of(last);
    }

    private boolean parseBounds() {
        if (source.nextIs("}")) {
            return false;
        }
        String low = digits();
        String high = source.match(",") ? digits() : low;
        if (!source.match("}")) {
            source.seek(start);
            return false;
        }
        if (!low.isEmpty()) {
            minimum = count(low);
        }
        if (!high.isEmpty()) {
            maximum = count(high);
            if (maximum < minimum) {
                throw source.error("min repeat greater than max repeat", source.tell() - start);
            }
        }
        return true;
    }

    private String digits() {
        StringBuilder digits = new StringBuilder();
        while (source.nextIsOneOf(DIGITS)) {
            digits.append(source.get());
        }
        return digits.toString();
    }

    private static long count(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        boolean isLarge = significant.length() > 10;
        if (isLarge || Long.parseLong(significant) >= Node.UNBOUNDED) {
            throw Fault.overflow("the repetition number is too large");
        }
        return Long.parseLong(significant);
    }
}
