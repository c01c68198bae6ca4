package pyloom.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.LexerNoViableAltException;

/**
 * What the rules of the lexer cannot say: the layout, the nesting of brackets and f-strings, and
 * CPython's limits for them. A text that CPython's tokenizer refuses gives an {@link #ERROR} token,
 * which no rule of the parser takes.
 */
public abstract class PythonLexerBase extends LayoutLexer {

    /** The type of a token that stands for text that is no Python. */
    public static final int ERROR = 0;

    private static final int FSTRING_LIMIT = 150;

    private FStringState fstring;

    /** A lexer of a {@link SourceBytes}. */
    protected PythonLexerBase(CharStream input) {
        super(input);
    }

    /** Replaces ANTLR's way to run the rules by a faster one. */
    void useMatcher() {
        setInterpreter(new TokenMatcher(this, getInterpreter(), source));
    }

    @Override
    public PythonToken nextToken() {
        return fstring != null && fstring.inText ? fstringWord() : super.nextToken();
    }

    @Override
    final PythonToken word() {
        if (position >= source.length()) {
            return brackets.areClosed() ? token(EOF, position, position) : error();
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
        if (!brackets.open(bytes[start])) {
            return error();
        }
        if (fstring != null) {
            fstring.brackets++;
        }
        return token(type, start, position);
    }

    private PythonToken close(int type, int start, char opening) {
        boolean fits = brackets.close(opening);
        if (!fits || fstring != null && !fstring.close(opening == '{')) {
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
