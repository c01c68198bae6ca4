package pyloom.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.LexerNoViableAltException;

import java.util.Arrays;

/**
 * What the rules of the lexer cannot say: indentation, line ends, comments, continuation lines, the
 * nesting of brackets and f-strings, and CPython's limits for them. A text that CPython's tokenizer
 * refuses gives an {@link #ERROR} token, which no rule of the parser takes.
 */
public abstract class PythonLexerBase extends Lexer {

    /** The type of a token that stands for text that is no Python. */
    public static final int ERROR = 0;

    private static final int BRACKET_LIMIT = 200;
    private static final int FSTRING_LIMIT = 150;

    private final SourceBytes source;
    private final byte[] bytes;
    private final Indentation indentation = new Indentation();
    private final byte[] brackets = new byte[BRACKET_LIMIT];
    private int bracketDepth;
    private FStringState fstring;
    private boolean atLineStart = true;
    private int pendingLevels;
    private int position;
    private int line = 1;
    private int lineStart;
    private int[] comments = new int[32];
    private int commentsEnd;

    /** A lexer of a {@link SourceBytes}. */
    protected PythonLexerBase(CharStream input) {
        super(input);
        source = (SourceBytes) input;
        bytes = source.bytes();
    }

    /** Replaces ANTLR's way to run the rules by a faster one. */
    void useMatcher() {
        setInterpreter(new TokenMatcher(this, getInterpreter(), source));
    }

    /** {@return line, column and end column of each comment seen so far} */
    public int[] comments() {
        return Arrays.copyOf(comments, commentsEnd);
    }

    @Override
    public PythonToken nextToken() {
        if (fstring != null && fstring.inText) {
            return fstringWord();
        }
        if (atLineStart && !startLine()) {
            return error();
        }
        if (pendingLevels != 0) {
            return pendingLevel();
        }
        while (true) {
            switch (bytes[position]) {
                case ' ', '\t', '\f' -> position++;
                case '#' -> comment();
                case '\n' -> {
                    if (bracketDepth == 0) {
                        return lineEnd();
                    }
                    position++;
                    nextLine();
                }
                case '\\' -> {
                    if (!continuation()) {
                        return error();
                    }
                }
                default -> {
                    return word();
                }
            }
        }
    }

    // Layout

    /** Measures the indentation of the next line that is not blank. */
    private boolean startLine() {
        indentation.startLine();
        while (true) {
            switch (bytes[position]) {
                case ' ' -> indentation.space();
                case '\t' -> indentation.tab();
                case '\f' -> indentation.formFeed();
                case '\\' -> {
                    indentation.continuation();
                    if (!continuation()) {
                        return false;
                    }
                    continue;
                }
                case '#' -> {
                    comment();
                    continue;
                }
                case '\n' -> {
                    position++;
                    nextLine();
                    indentation.startLine();
                    continue;
                }
                default -> {
                    atLineStart = false;
                    pendingLevels = indentation.endMeasure();
                    return pendingLevels != Integer.MIN_VALUE;
                }
            }
            position++;
        }
    }

    private PythonToken pendingLevel() {
        if (pendingLevels > 0) {
            pendingLevels--;
            return token(PythonLexer.INDENT, position, position);
        }
        pendingLevels++;
        return token(PythonLexer.DEDENT, position, position);
    }

    private PythonToken lineEnd() {
        PythonToken end = token(PythonLexer.NEWLINE, position, position + 1);
        position++;
        nextLine();
        atLineStart = true;
        return end;
    }

    private void nextLine() {
        line++;
        lineStart = position;
    }

    private boolean continuation() {
        if (bytes[position + 1] != '\n' || position + 2 >= source.length()) {
            return false;
        }
        position += 2;
        nextLine();
        return true;
    }

    private void comment() {
        if (commentsEnd + 3 > comments.length) {
            comments = Arrays.copyOf(comments, comments.length * 2);
        }
        comments[commentsEnd++] = line;
        comments[commentsEnd++] = position - lineStart;
        while (bytes[position] != '\n') {
            position++;
        }
        comments[commentsEnd++] = position - lineStart;
    }

    // Words

    private PythonToken word() {
        if (position >= source.length()) {
            return bracketDepth == 0 ? token(EOF, position, position) : error();
        }
        int start = position;
        int type = match();
        return switch (type) {
            case PythonLexer.NUMBER -> number(start);
            case PythonLexer.STRING -> string(start);
            case PythonLexer.FSTRING_START -> startFString(start);
            case PythonLexer.LEFT_PARENTHESIS, PythonLexer.LEFT_BRACKET, PythonLexer.LEFT_BRACE ->
                    open(type, start);
            case PythonLexer.RIGHT_PARENTHESIS -> close(type, start, '(');
            case PythonLexer.RIGHT_BRACKET -> close(type, start, '[');
            case PythonLexer.RIGHT_BRACE -> close(type, start, '{');
            case PythonLexer.COLON, PythonLexer.WALRUS -> colon(type, start);
            default -> token(type, start, position);
        };
    }

    private int match() {
        source.moveTo(position);
        int type;
        try {
            type = getInterpreter().match(source, DEFAULT_MODE);
        } catch (LexerNoViableAltException none) {
            return ERROR;
        }
        position = source.position();
        return type;
    }

    private PythonToken token(int type, int start, int end) {
        return new PythonToken(type, start, end, line, start - lineStart);
    }

    private PythonToken error() {
        return token(ERROR, position, position);
    }

    /**
     * A token that may go over several lines, or whose place ends after its text; the current line
     * becomes that of its end.
     */
    private PythonToken multiline(int type, int start, int end) {
        int firstLine = line;
        int column = start - lineStart;
        for (int i = start; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return line == firstLine && end == position
                ? new PythonToken(type, start, end, line, column)
                : PythonToken.ending(
                        type, start, end, firstLine, column, line, position - lineStart);
    }

    private PythonToken number(int start) {
        int end = NumberEnd.find(bytes, start, position);
        if (end < 0) {
            return error();
        }
        position = end;
        return token(PythonLexer.NUMBER, start, end);
    }

    private PythonToken string(int start) {
        byte quote = bytes[position - 1];
        int open = start;
        while (bytes[open] != quote) {
            open++;
        }
        if (position - open == 2 && bytes[position] == quote) {
            return error(); // three quotes that nothing closes
        }
        return multiline(PythonLexer.STRING, start, position);
    }

    private PythonToken open(int type, int start) {
        if (bracketDepth >= BRACKET_LIMIT) {
            return error();
        }
        brackets[bracketDepth++] = bytes[start];
        if (fstring != null) {
            fstring.brackets++;
        }
        return token(type, start, position);
    }

    private PythonToken close(int type, int start, char opening) {
        if (bracketDepth == 0 || brackets[bracketDepth - 1] != opening) {
            return error();
        }
        bracketDepth--;
        if (fstring != null && !fstring.close(opening == '{')) {
            return error();
        }
        return token(type, start, position);
    }

    private PythonToken colon(int type, int start) {
        if (fstring != null && fstring.colonStartsSpecification()) {
            fstring.enterSpecification();
            position = start + 1;
            return token(PythonLexer.COLON, start, position);
        }
        return token(type, start, position);
    }

    // f-strings

    private PythonToken startFString(int start) {
        byte quote = bytes[position - 1];
        int size = bytes[position - 2] == quote ? 3 : 1;
        boolean raw = position - start - size == 2;
        if (fstring != null && fstring.level + 1 >= FSTRING_LIMIT) {
            return error();
        }
        fstring = new FStringState(fstring, quote, size, raw);
        return token(PythonLexer.FSTRING_START, start, position);
    }

    private PythonToken fstringWord() {
        if (bytes[position] == '{' && bytes[position + 1] != '{') {
            return fstring.enterField() ? nextToken() : error();
        }
        int start = position;
        if (FStringText.atEnd(bytes, position, fstring)) {
            position += fstring.quoteSize;
            fstring = fstring.outer;
            return token(PythonLexer.FSTRING_END, start, position);
        }
        FStringText text = FStringText.read(bytes, position, fstring);
        if (text == null) {
            return error();
        }
        position = text.next();
        return multiline(PythonLexer.FSTRING_MIDDLE, start, text.end());
    }
}
