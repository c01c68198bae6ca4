package pyloom.translator.syntax;

/**
 * A token. Columns count UTF-8 bytes from 0 and are -1 where CPython has none, as for an indent.
 *
 * @param depth how many brackets are open after it
 * @param start the index of its first byte in the source, -1 if it has no text
 * @param end the index after its last byte
 */
record Token(
        TokenType type,
        int depth,
        int line,
        int column,
        int endLine,
        int endColumn,
        int start,
        int end)
        implements Range {

    /** The column of tokens that have no text. */
    static final int NO_COLUMN = -1;
}
