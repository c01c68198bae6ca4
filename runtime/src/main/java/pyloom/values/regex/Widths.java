package pyloom.values.regex;

import java.util.List;

/**
 * How many code points a part of a pattern matches.
 *
 * @param least at least
 * @param most at the most, {@link #ENDLESS} for no bound
 */
record Widths(long least, long most) {

    /** More than any text has. */
    static final long ENDLESS = 1L << 61;

    private static final Widths ONE = new Widths(1, 1);
    private static final Widths NOTHING = new Widths(0, 0);

    static Widths of(List<Node> nodes, ParseState state) {
        Widths sum = NOTHING;
        for (Node node : nodes) {
            sum = sum.plus(of(node, state));
        }
        return sum;
    }

    private static Widths of(Node node, ParseState state) {
        return switch (node) {
            case Node.Literal _, Node.NotLiteral _, Node.Any _, Node.CharSet _ -> ONE;
            case Node.At _, Node.Look _, Node.Failure _ -> NOTHING;
            case Node.Branch branch -> {
                Widths either = null;
                for (List<Node> alternative : branch.alternatives()) {
                    Widths widths = of(alternative, state);
                    either = either == null ? widths : either.or(widths);
                }
                yield either;
            }
            case Node.Group group -> of(group.body(), state);
            case Node.Atomic atomic -> of(atomic.body(), state);
            case Node.Repeat repeat -> of(repeat.body(), state).times(repeat);
            case Node.GroupReference reference -> state.widths(reference.number());
            case Node.Conditional conditional -> {
                Widths matched = of(conditional.matched(), state);
                yield conditional.otherwise() == null
                        ? new Widths(0, matched.most)
                        : matched.or(of(conditional.otherwise(), state));
            }
        };
    }

    private Widths plus(Widths other) {
        return new Widths(
                Math.min(least + other.least, ENDLESS), Math.min(most + other.most, ENDLESS));
    }

    private Widths or(Widths other) {
        return new Widths(Math.min(least, other.least), Math.max(most, other.most));
    }

    private Widths times(Node.Repeat repeat) {
        long longest =
                repeat.maximum() == Node.UNBOUNDED && most > 0
                        ? ENDLESS
                        : product(most, repeat.maximum());
        return new Widths(product(least, repeat.minimum()), longest);
    }

    private static long product(long width, long count) {
        long high = Math.multiplyHigh(width, count);
        return high != 0 || width * count < 0 ? ENDLESS : Math.min(width * count, ENDLESS);
    }
}
