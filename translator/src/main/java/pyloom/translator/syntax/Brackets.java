package pyloom.translator.syntax;

/** The brackets that are open, with the places where they were opened. */
final class Brackets {

    /** CPython's limit of nested brackets. */
    static final int LIMIT = 200;

    private final char[] openers = new char[LIMIT];
    private final int[] lines = new int[LIMIT];
    private final int[] columns = new int[LIMIT];
    private int depth;

    int depth() {
        return depth;
    }

    boolean isFull() {
        return depth == LIMIT;
    }

    void open(char opener, int line, int column) {
        openers[depth] = opener;
        lines[depth] = line;
        columns[depth] = column;
        depth++;
    }

    /** Takes the innermost bracket away; {@link #opener} and {@link #line} still tell of it. */
    void close() {
        depth--;
    }

    /** {@return the bracket at a depth, the outermost at 0} */
    char opener(int at) {
        return openers[at];
    }

    int line(int at) {
        return lines[at];
    }

    int column(int at) {
        return columns[at];
    }

    static boolean match(char opener, int closer) {
        return switch (opener) {
            case '(' -> closer == ')';
            case '[' -> closer == ']';
            default -> closer == '}';
        };
    }
}
