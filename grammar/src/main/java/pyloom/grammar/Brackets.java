package pyloom.grammar;

/** The brackets that are open at a place of the text. */
final class Brackets {

    private static final int LIMIT = 200;

    private final byte[] open = new byte[LIMIT];
    private int depth;

    boolean areClosed() {
        return depth == 0;
    }

    /** Opens a bracket; false if Python lets no more be open. */
    boolean open(byte bracket) {
        if (depth == LIMIT) {
            return false;
        }
        open[depth++] = bracket;
        return true;
    }

    /** Closes the innermost bracket; false if it is not of the given kind. */
    boolean close(int opening) {
        return depth > 0 && open[--depth] == opening;
    }
}
