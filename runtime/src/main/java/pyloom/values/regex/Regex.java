package pyloom.values.regex;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A compiled pattern. Immutable and thread-safe. */
public final class Regex {

    private final Program program;
    private final int flags;
    private final Map<String, Integer> groupNames;
    private final String prefix; // every match begins with it
    private final boolean isLiteral; // and is nothing more
    private final boolean isAnchored; // matches are at the beginning of the text only
    private final FirstSet first; // or null if it would not exclude enough

    private Regex(ParseState state, List<Node> nodes) {
        program = new RegexCompiler(state).compile(nodes);
        flags = state.flags();
        groupNames = Collections.unmodifiableMap(state.names());
        prefix = Prefix.of(nodes, flags);
        isLiteral =
                nodes.stream().allMatch(Node.Literal.class::isInstance)
                        && prefix.codePointCount(0, prefix.length()) == nodes.size()
                        && !prefix.isEmpty();
        isAnchored = Prefix.isAnchored(nodes, flags);
        FirstSet begin = new FirstSets(true).of(nodes, flags, FirstSet.unknown());
        first = begin.isSelective() ? begin : null;
    }

    /**
     * {@return the compiled pattern}
     *
     * @param pattern its text; bytes are characters below 256
     * @param isText whether it is for text, not bytes
     * @param flags its flags
     * @throws RegexError if it is none
     */
    public static Regex compile(String pattern, boolean isText, int flags) {
        RegexParser parser = new RegexParser(pattern, isText, flags);
        List<Node> nodes = parser.parse();
        return new Regex(parser.state(), nodes);
    }

    /** {@return the flags, those given in the pattern included} */
    public int flags() {
        return flags;
    }

    /** {@return the number of groups} */
    public int groups() {
        return program.groups();
    }

    /** {@return the numbers of the named groups, in order} */
    public Map<String, Integer> groupNames() {
        return groupNames;
    }

    /**
     * {@return a matcher over a part of a text}
     *
     * @param text the text
     * @param end the offset of its end
     */
    public Matcher matcher(String text, int end) {
        return new Matcher(this, text, end);
    }

    Program program() {
        return program;
    }

    String prefix() {
        return prefix;
    }

    boolean isLiteral() {
        return isLiteral;
    }

    boolean isAnchored() {
        return isAnchored;
    }

    FirstSet first() {
        return first;
    }
}
