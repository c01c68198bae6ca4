package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

/** Takes string and bytes literals that are no f-strings. */
final class StringScanner {

    private static final int END = SourceCursor.END;

    private final Tokenizer tokenizer;
    private final SourceCursor cursor;

    StringScanner(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.cursor = tokenizer.cursor();
    }

    /** Takes the rest of a literal whose opening quote has been taken. */
    Token next(int quote) throws PythonSyntaxError {
        tokenizer.startString();
        int firstLine = cursor.line();
        int firstLineStart = cursor.lineStart();
        int quoteSize = 1;
        int closing = 0;
        int c = cursor.next();
        if (c == quote) {
            c = cursor.next();
            if (c == quote) {
                quoteSize = 3;
            } else {
                closing = 1;
            }
        }
        if (c != quote) {
            cursor.back(c);
        }
        boolean escapedQuote = false;
        while (closing != quoteSize) {
            c = cursor.next();
            if (c == END || quoteSize == 1 && c == '\n') {
                throw unterminated(quote, quoteSize, escapedQuote, firstLine, firstLineStart);
            }
            if (c == quote) {
                closing++;
                continue;
            }
            closing = 0;
            if (c == '\\') {
                escapedQuote |= cursor.next() == quote;
            }
        }
        return tokenizer.token(TokenType.STRING);
    }

    private PythonSyntaxError unterminated(
            int quote, int quoteSize, boolean escapedQuote, int firstLine, int firstLineStart) {
        FStringMode outer = tokenizer.mode();
        String message;
        if (tokenizer.insideFString() && outer.quote == quote && outer.quoteSize == quoteSize) {
            message = "f-string: expecting '}'";
        } else {
            message =
                    (quoteSize == 3
                                    ? "unterminated triple-quoted string literal"
                                    : "unterminated string literal")
                            + " (detected at line "
                            + cursor.line()
                            + ")"
                            + (quoteSize == 1 && escapedQuote
                                    ? "; perhaps you escaped the end quote?"
                                    : "");
        }
        return cursor.errorAtQuote(firstLine, firstLineStart, cursor.tokenStart(), message);
    }
}
