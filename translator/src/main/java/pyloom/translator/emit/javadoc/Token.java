package pyloom.translator.emit.javadoc;

/**
 * A piece of Javadoc.
 *
 * @param text as written; the newlines matter for {@link Kind#SPACE}
 */
record Token(Kind kind, String text) {

    /** What a piece is to the layout. */
    enum Kind {
        /** Text without spaces outside of preformatted blocks. */
        WORD,
        /** Spaces and line ends between words. */
        SPACE,
        /** A place where the line may end although no space stands there. */
        SOFT_BREAK,
        /** A line end in a preformatted block. */
        HARD_BREAK,
        /** The name of a block tag such as {@code @param}. */
        BLOCK_TAG,
        /** {@code <p>}. */
        PARAGRAPH,
        /** {@code <ul>} and its like. */
        LIST_OPEN,
        /** {@code </ul>} and its like. */
        LIST_CLOSE,
        /** {@code <li>} and its like. */
        ITEM,
        /** {@code <h1>} and its like. */
        HEADER_OPEN,
        /** {@code </h1>} and its like. */
        HEADER_CLOSE,
        /** Either end of a block quote. */
        QUOTE,
        /** {@code <pre>} and the start of a table or snippet. */
        PREFORMATTED_OPEN,
        /** {@code </pre>} and the end of a table or snippet. */
        PREFORMATTED_CLOSE,
        /** Either end of a piece of code within a line. */
        INLINE_CODE,
        /** {@code <br>}. */
        LINE_BREAK,
        /** A comment of HTML. */
        HTML_COMMENT,
        /** An end tag that is left out. */
        DROPPED
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean hasBlankLine() {
        return kind == Kind.SPACE && text.indexOf('\n') != text.lastIndexOf('\n');
    }
}
