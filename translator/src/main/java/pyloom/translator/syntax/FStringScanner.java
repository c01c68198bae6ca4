package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

/** Takes the starts, texts and ends of f-strings; the code in their fields is not its business. */
final class FStringScanner {

    /** How many f-strings may be open at once, the mode outside of all counted. */
    static final int MAX_NESTED = 150;

    private static final int END = SourceCursor.END;

    private final Tokenizer tokenizer;
    private final SourceCursor cursor;

    FStringScanner(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.cursor = tokenizer.cursor();
    }

    /** Takes the start of an f-string whose first quote has been taken. */
    Token start(int quote, StringPrefix prefix) throws PythonSyntaxError {
        tokenizer.startString();
        int quoteSize = 1;
        if (cursor.peek(0) == quote && cursor.peek(1) == quote) {
            cursor.next();
            cursor.next();
            quoteSize = 3;
        }
        tokenizer.enterFString(FStringMode.text(quote, quoteSize, prefix.isRaw(), cursor));
        return tokenizer.token(TokenType.FSTRING_START);
    }

    /** Takes the next token where text is expected. */
    Token next() throws PythonSyntaxError {
        FStringMode mode = tokenizer.mode();
        tokenizer.startText();
        int first = cursor.next();
        if (first == '{') {
            int second = cursor.next();
            cursor.back(second);
            cursor.back(first);
            if (second != '{') {
                enterField(mode);
                return tokenizer.nextOfCode();
            }
        } else {
            cursor.back(first);
        }
        for (int i = 0; i < mode.quoteSize; i++) {
            int quote = cursor.next();
            if (quote != mode.quote) {
                cursor.back(quote);
                return text(mode);
            }
        }
        tokenizer.leaveFString();
        return tokenizer.token(TokenType.FSTRING_END);
    }

    private void enterField(FStringMode mode) throws PythonSyntaxError {
        mode.fieldDepth++;
        if (mode.fieldDepth >= FStringMode.MAX_FIELDS) {
            throw cursor.error("f-string: expressions nested too deeply");
        }
        mode.inText = false;
    }

    private Token text(FStringMode mode) throws PythonSyntaxError {
        int closing = 0;
        boolean namedCharacter = false;
        while (closing != mode.quoteSize) {
            int c = cursor.next();
            boolean inFormat = mode.inFormat && mode.insideField();
            if (c == END || mode.quoteSize == 1 && c == '\n') {
                return textOfBrokenLine(mode, c, inFormat);
            }
            if (c == mode.quote) {
                closing++;
                continue;
            }
            closing = 0;
            if (c == '{') {
                return textBeforeOpeningBrace(mode, inFormat);
            }
            if (c == '}') {
                return namedCharacter
                        ? tokenizer.token(TokenType.FSTRING_MIDDLE)
                        : textBeforeClosingBrace(mode, inFormat);
            }
            if (c == '\\') {
                namedCharacter |= escape(mode);
            }
        }
        for (int i = 0; i < mode.quoteSize; i++) {
            cursor.back(mode.quote);
        }
        return tokenizer.token(TokenType.FSTRING_MIDDLE);
    }

    /** Takes what a backslash escapes; true if a name in braces follows. */
    private boolean escape(FStringMode mode) throws PythonSyntaxError {
        int escaped = cursor.next();
        if (escaped == '{' || escaped == '}') {
            cursor.back(escaped);
        } else if (escaped == 'N' && !mode.raw) {
            int brace = cursor.next();
            if (brace == '{') {
                return true;
            }
            cursor.back(brace);
        }
        return false;
    }

    /** A line end in a format specification ends it; elsewhere the string lacks its quote. */
    private Token textOfBrokenLine(FStringMode mode, int c, boolean inFormat)
            throws PythonSyntaxError {
        if (inFormat && c == '\n') {
            cursor.back(c);
            mode.inText = false;
            mode.inFormat = false;
            return tokenizer.token(TokenType.FSTRING_MIDDLE);
        }
        String literal = mode.quoteSize == 3 ? "triple-quoted f-string" : "f-string";
        throw cursor.errorAtQuote(
                mode.startLine,
                mode.startOfLine,
                mode.start,
                "unterminated " + literal + " literal (detected at line " + cursor.line() + ")");
    }

    private Token textBeforeOpeningBrace(FStringMode mode, boolean inFormat)
            throws PythonSyntaxError {
        int second = cursor.next();
        if (second == '{' && !inFormat) {
            return tokenizer.token(TokenType.FSTRING_MIDDLE, cursor.position() - 1);
        }
        cursor.back(second);
        cursor.back('{');
        enterField(mode);
        mode.inFormat = false;
        return tokenizer.token(TokenType.FSTRING_MIDDLE);
    }

    private Token textBeforeClosingBrace(FStringMode mode, boolean inFormat)
            throws PythonSyntaxError {
        int second = cursor.next();
        if (second == '}' && !inFormat && mode.depth == 0) {
            return tokenizer.token(TokenType.FSTRING_MIDDLE, cursor.position() - 1);
        }
        cursor.back(second);
        cursor.back('}');
        mode.inText = false;
        mode.inFormat = false;
        return tokenizer.token(TokenType.FSTRING_MIDDLE);
    }
}
