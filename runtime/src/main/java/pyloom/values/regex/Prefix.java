package pyloom.values.regex;

import java.util.List;

/** How all matches of a pattern begin. */
final class Prefix {

    private Prefix() {}

    /** {@return the text that all matches begin with} */
    static String of(List<Node> nodes, int flags) {
        if (!nodes.isEmpty() && nodes.getFirst() instanceof Node.Group group) {
            int inside = RegexFlags.combine(flags, group.added(), group.deleted());
            return of(group.body(), inside);
        }
        return RegexCompiler.literals(nodes, 0, flags);
    }

    /** {@return whether matches can only be at the beginning of a text} */
    static boolean isAnchored(List<Node> nodes, int flags) {
        return !nodes.isEmpty()
                && switch (nodes.getFirst()) {
                    case Node.At at ->
                            at.place() == Node.Place.TEXT_BEGINNING
                                    || at.place() == Node.Place.BEGINNING
                                            && (flags & RegexFlags.MULTILINE) == 0;
                    case Node.Group group ->
                            isAnchored(
                                    group.body(),
                                    RegexFlags.combine(flags, group.added(), group.deleted()));
                    default -> false;
                };
    }
}
