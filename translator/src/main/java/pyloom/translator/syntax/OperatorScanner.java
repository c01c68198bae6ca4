package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.PythonCharacters;

/** Takes operators and brackets, and keeps count of the brackets. */
final class OperatorScanner {

    private final Tokenizer tokenizer;
    private final SourceCursor cursor;
    private final Brackets brackets;

    OperatorScanner(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.cursor = tokenizer.cursor();
        this.brackets = tokenizer.brackets();
    }

    /** Takes the rest of an operator whose first character has been taken. */
    Token next(int c) throws PythonSyntaxError {
        FStringMode mode = tokenizer.mode();
        if (c == ':' && mode.insideField() && mode.depth - 1 == mode.fieldDepth) {
            mode.inText = true;
            mode.inFormat = true;
            return tokenizer.token(TokenType.COLON);
        }
        TokenType longer = longerOperator(c);
        if (longer != null) {
            return tokenizer.token(longer);
        }
        switch (c) {
            case '(', '[', '{' -> open((char) c, mode);
            case ')', ']', '}' -> close((char) c, mode);
            default -> {
                if (!PythonCharacters.isPrintable(c)) {
                    throw cursor.error(String.format("invalid non-printable character U+%04X", c));
                }
            }
        }
        TokenType type = TokenType.spelled(Character.toString(c));
        return tokenizer.token(type == null ? TokenType.UNKNOWN : type);
    }

    private TokenType longerOperator(int c) throws PythonSyntaxError {
        int second = cursor.peek(0);
        if (!isOperatorPart(c) || !isOperatorPart(second)) {
            return null;
        }
        String two = Character.toString(c) + (char) second;
        TokenType type = TokenType.spelled(two);
        if (type == null) {
            return null;
        }
        cursor.next();
        int third = cursor.peek(0);
        TokenType three = isOperatorPart(third) ? TokenType.spelled(two + (char) third) : null;
        if (three == null) {
            return type;
        }
        cursor.next();
        return three;
    }

    private static boolean isOperatorPart(int c) {
        return c > 0 && c < 128 && "!%&*+-/:<=>@^|".indexOf(c) >= 0;
    }

    private void open(char opener, FStringMode mode) throws PythonSyntaxError {
        if (brackets.isFull()) {
            throw cursor.error("too many nested parentheses");
        }
        brackets.open(opener, cursor.line(), cursor.tokenStart() - cursor.lineStart());
        if (tokenizer.insideFString()) {
            mode.depth++;
        }
    }

    private void close(char closer, FStringMode mode) throws PythonSyntaxError {
        boolean inFString = tokenizer.insideFString();
        if (inFString && mode.depth == 0 && closer == '}') {
            throw cursor.error("f-string: single '}' is not allowed");
        }
        if (brackets.depth() == 0) {
            throw cursor.error("unmatched '" + closer + "'");
        }
        brackets.close();
        if (!Brackets.match(brackets.opener(brackets.depth()), closer)) {
            throw mismatch(closer, mode);
        }
        if (inFString) {
            mode.depth--;
            if (mode.depth < 0) {
                throw cursor.error("f-string: unmatched '" + closer + "'");
            }
            if (closer == '}' && mode.depth == mode.fieldDepth) {
                mode.fieldDepth--;
                mode.inText = true;
                mode.inFormat = false;
            }
        }
    }

    private PythonSyntaxError mismatch(char closer, FStringMode mode) {
        int at = brackets.depth();
        char opener = brackets.opener(at);
        if (tokenizer.insideFString() && opener == '{' && mode.depth - 1 == mode.fieldDepth) {
            return cursor.error("f-string: unmatched '" + closer + "'");
        }
        String message =
                "closing parenthesis '"
                        + closer
                        + "' does not match opening parenthesis '"
                        + opener
                        + "'";
        boolean elsewhere = brackets.line(at) != cursor.line();
        return cursor.error(elsewhere ? message + " on line " + brackets.line(at) : message);
    }
}
