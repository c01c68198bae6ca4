package pyloom.translator.syntax;

/**
 * How the tokenizer stands inside one f-string, or outside all of them. An f-string switches
 * between its text and the code of its replacement fields:
 *
 * <pre>
 *   text --'{'--> code --':'--> format text --'{'--> code ...
 *    ^--------------'}'--------------'
 * </pre>
 */
final class FStringMode {

    /** How deep replacement fields may be nested in format specifications. */
    static final int MAX_FIELDS = 3;

    /** The quote character; 0 outside all f-strings. */
    final int quote;

    /** 1 or 3. */
    final int quoteSize;

    final boolean raw;

    /** Where the f-string starts, its prefix included. */
    final int start;

    final int startLine;

    /** The index of the first byte of the line it starts in. */
    final int startOfLine;

    /** Whether the next token is one of the string's text. */
    boolean inText;

    /** Whether the text is that of a format specification. */
    boolean inFormat;

    /** Brackets open inside the string, those of the fields included. */
    int depth;

    /** The depth at which the innermost field began; -1 outside of fields. */
    int fieldDepth = -1;

    private FStringMode(
            int quote, int quoteSize, boolean raw, int start, int startLine, int startOfLine) {
        this.quote = quote;
        this.quoteSize = quoteSize;
        this.raw = raw;
        this.start = start;
        this.startLine = startLine;
        this.startOfLine = startOfLine;
    }

    /** The mode outside of f-strings. */
    static FStringMode code() {
        return new FStringMode(0, 0, false, 0, 0, 0);
    }

    /** The mode right after the opening quote. */
    static FStringMode text(int quote, int quoteSize, boolean raw, SourceCursor cursor) {
        FStringMode mode =
                new FStringMode(
                        quote,
                        quoteSize,
                        raw,
                        cursor.tokenStart(),
                        cursor.line(),
                        cursor.lineStart());
        mode.inText = true;
        return mode;
    }

    boolean insideField() {
        return fieldDepth >= 0;
    }
}
