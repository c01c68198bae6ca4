package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.PythonCharacters;
import pyloom.translator.source.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a source into tokens as CPython does. An error is thrown, or, where CPython leaves it to the
 * parser to word it, shown by a token of type {@link TokenType#ERROR} and the {@link #status}.
 */
final class Tokenizer {

    private final SourceCursor cursor;
    private final Indentation indentation = new Indentation();
    private final Brackets brackets = new Brackets();
    private final List<FStringMode> modes = new ArrayList<>();
    private final NumberScanner numbers;
    private final StringScanner strings;
    private final FStringScanner fstrings;
    private final OperatorScanner operators;
    private boolean atLineStart = true;
    private int startColumn;
    private int firstLine;

    Tokenizer(SourceText source) {
        cursor = new SourceCursor(source);
        modes.add(FStringMode.code());
        numbers = new NumberScanner(cursor);
        strings = new StringScanner(this);
        fstrings = new FStringScanner(this);
        operators = new OperatorScanner(this);
    }

    /** Takes the next token; after the end or an error it is that again. */
    Token next() throws PythonSyntaxError {
        return mode().inText ? fstrings.next() : nextOfCode();
    }

    TokenizerStatus status() {
        return cursor.status();
    }

    SourceCursor cursor() {
        return cursor;
    }

    Brackets brackets() {
        return brackets;
    }

    /** {@return the innermost f-string, or the mode outside of all} */
    FStringMode mode() {
        return modes.getLast();
    }

    boolean insideFString() {
        return modes.size() > 1;
    }

    void leaveFString() {
        modes.removeLast();
        cursor.insideString(insideFString());
    }

    void enterFString(FStringMode mode) throws PythonSyntaxError {
        if (modes.size() >= FStringScanner.MAX_NESTED) {
            throw cursor.error("too many nested f-strings");
        }
        modes.add(mode);
        cursor.insideString(true);
    }

    /** Remembers that a string, which may go over several lines, starts here. */
    void startString() {
        firstLine = cursor.line();
    }

    /** Remembers that a piece of an f-string's text starts here. */
    void startText() {
        cursor.tokenStart(cursor.position());
        firstLine = cursor.line();
        startColumn = cursor.column();
    }

    /** Makes a token of what lies between the start of the token and the cursor. */
    Token token(TokenType type) {
        return token(type, cursor.position());
    }

    Token token(TokenType type, int end) {
        int line =
                switch (type) {
                    case STRING, FSTRING_START, FSTRING_MIDDLE, FSTRING_END -> firstLine;
                    default -> cursor.line();
                };
        return new Token(
                type,
                brackets.depth(),
                line,
                startColumn,
                cursor.line(),
                cursor.column(),
                cursor.tokenStart(),
                end);
    }

    private Token withoutText(TokenType type) {
        return new Token(
                type,
                brackets.depth(),
                cursor.line(),
                Token.NO_COLUMN,
                cursor.line(),
                Token.NO_COLUMN,
                -1,
                -1);
    }

    private Token stop(TokenizerStatus reason) {
        cursor.stop(reason);
        return withoutText(TokenType.ERROR);
    }

    /** Takes the next token of code, in a replacement field or outside of f-strings. */
    Token nextOfCode() throws PythonSyntaxError {
        while (true) {
            cursor.tokenStart(-1);
            boolean blankLine = false;
            if (atLineStart) {
                atLineStart = false;
                if (!indentation.measure(cursor)) {
                    return withoutText(TokenType.ERROR);
                }
                blankLine = indentation.isBlankLine();
                if (!blankLine && brackets.depth() == 0) {
                    TokenizerStatus status = indentation.settle();
                    if (status != TokenizerStatus.FINE) {
                        return stop(status);
                    }
                }
            }
            cursor.tokenStart(cursor.position());
            if (indentation.hasPending()) {
                return withoutText(indentation.takePending());
            }
            cursor.back(cursor.next());
            Token token = nextInLine(blankLine);
            if (token != null) {
                return token;
            }
        }
    }

    /** Takes the next token of a logical line; none if the line turns out to have no more. */
    private Token nextInLine(boolean blankLine) throws PythonSyntaxError {
        int c = skipBlanksAndComment();
        while (c == '\\') {
            if (!continueLine(cursor)) {
                return withoutText(TokenType.ERROR);
            }
            c = skipBlanksAndComment();
        }
        if (c == SourceCursor.END) {
            boolean complete =
                    brackets.depth() == 0 && cursor.status() == TokenizerStatus.END_OF_FILE;
            return withoutText(complete ? TokenType.END_OF_FILE : TokenType.ERROR);
        }
        if (c == '\n') {
            atLineStart = true;
            boolean ends = !blankLine && brackets.depth() == 0;
            return ends ? token(TokenType.NEWLINE, cursor.position() - 1) : null;
        }
        if (isNameStart(c)) {
            return nameOrPrefixedString(c);
        }
        if (NumberScanner.isDigit(c)) {
            numbers.scan(c);
            return token(TokenType.NUMBER);
        }
        return switch (c) {
            case '.' -> dots();
            case '"', '\'' -> strings.next(c);
            default -> operators.next(c);
        };
    }

    /** Skips to the first character of a token, and gives it. */
    private int skipBlanksAndComment() throws PythonSyntaxError {
        cursor.tokenStart(-1);
        int c;
        do {
            c = cursor.next();
        } while (c == ' ' || c == '\t' || c == '\f');
        cursor.tokenStart(c == SourceCursor.END ? cursor.position() : cursor.position() - 1);
        startColumn = cursor.column() - 1;
        if (c == '#') {
            while (c != SourceCursor.END && c != '\n') {
                c = cursor.next();
            }
        }
        return c;
    }

    /** Goes on in the next line after a backslash; false if there is none. */
    static boolean continueLine(SourceCursor cursor) throws PythonSyntaxError {
        if (cursor.next() != '\n') {
            cursor.stopHere(TokenizerStatus.AFTER_CONTINUATION);
            return false;
        }
        int c = cursor.next();
        if (c == SourceCursor.END) {
            cursor.stop(TokenizerStatus.END_OF_FILE);
            return false;
        }
        cursor.back(c);
        return true;
    }

    private Token dots() throws PythonSyntaxError {
        int c = cursor.next();
        if (NumberScanner.isDigit(c)) {
            numbers.scanFraction(c);
            return token(TokenType.NUMBER);
        }
        if (c == '.') {
            int third = cursor.next();
            if (third == '.') {
                return token(TokenType.ELLIPSIS);
            }
            cursor.back(third);
        }
        cursor.back(c);
        return token(TokenType.DOT);
    }

    private Token nameOrPrefixedString(int first) throws PythonSyntaxError {
        int c = first;
        StringPrefix prefix = StringPrefix.NONE;
        for (StringPrefix longer = prefix.with(c); longer != null; longer = prefix.with(c)) {
            prefix = longer;
            c = cursor.next();
            if (c == '"' || c == '\'') {
                return prefix.isFString() ? fstrings.start(c, prefix) : strings.next(c);
            }
        }
        boolean ascii = true;
        while (isNamePart(c)) {
            ascii &= c < 128;
            c = cursor.next();
        }
        cursor.back(c);
        if (!ascii && !verifyIdentifier()) {
            return withoutText(TokenType.ERROR);
        }
        return token(TokenType.ofName(cursor.text(cursor.tokenStart(), cursor.position())));
    }

    private boolean verifyIdentifier() throws PythonSyntaxError {
        int start = cursor.tokenStart();
        if (Utf8Errors.find(cursor.bytes(), start, cursor.position()).isPresent()) {
            cursor.stopHere(TokenizerStatus.NOT_DECODABLE);
            return false;
        }
        String name = cursor.text(start, cursor.position());
        int at = 0;
        while (at < name.length()) {
            int character = name.codePointAt(at);
            boolean valid =
                    at == 0
                            ? PythonCharacters.isIdentifierStart(character)
                            : PythonCharacters.isIdentifierPart(character);
            at += Character.charCount(character);
            if (!valid) {
                throw invalidCharacter(character, name.substring(0, at));
            }
        }
        return true;
    }

    private PythonSyntaxError invalidCharacter(int character, String good) {
        cursor.backTo(cursor.tokenStart() + good.getBytes(StandardCharsets.UTF_8).length);
        return cursor.error(
                PythonCharacters.isPrintable(character)
                        ? String.format(
                                "invalid character '%s' (U+%04X)",
                                Character.toString(character), character)
                        : String.format("invalid non-printable character U+%04X", character));
    }

    private static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    static boolean isNamePart(int c) {
        return isNameStart(c) || NumberScanner.isDigit(c);
    }
}
