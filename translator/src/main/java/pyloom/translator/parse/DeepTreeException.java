package pyloom.translator.parse;

/** The signal that a tree gets deeper than any later step of CPython would take it. */
final class DeepTreeException extends RuntimeException {

    /**
     * More operators or trailers in a row than this are refused at once. CPython reads them all and
     * then gives up on the tree, a little below this number, in the steps after the parser.
     */
    static final int LONGEST_CHAIN = 10_000;

    private DeepTreeException() {
        super("tree too deep", null, false, false);
    }

    /** Throws if a chain is longer than any tree may be deep. */
    static void check(int chain) {
        if (chain > LONGEST_CHAIN) {
            throw new DeepTreeException();
        }
    }
}
