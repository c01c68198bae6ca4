package pyloom.grammar;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

import java.util.Arrays;

/**
 * Hands the parser one token after the other and keeps none: every decision of the grammar is taken
 * on one token. The few places where more must be known are settled here, before the parser sees
 * the token (see {@link SoftKeywords}).
 */
public final class PythonTokenStream implements TokenStream {

    private final PythonLexer lexer;
    private PythonToken[] ahead = new PythonToken[8];
    private int aheadStart;
    private int aheadEnd;
    private PythonToken current;
    private PythonToken previous;
    private PythonToken lastWord;

    /** A stream at the start of the text. */
    public PythonTokenStream(SourceBytes source) {
        lexer = new PythonLexer(source);
        lexer.useMatcher();
        advance();
    }

    /** {@return line, column and end column of each comment up to here} */
    public int[] comments() {
        return lexer.comments();
    }

    PythonToken current() {
        return current;
    }

    /** {@return the last token consumed that is no line end or change of indentation} */
    PythonToken lastWord() {
        return lastWord;
    }

    /** {@return the token so many places after the current one, 0 being the next} */
    PythonToken ahead(int distance) {
        while (aheadEnd - aheadStart <= distance) {
            if (aheadEnd == ahead.length) {
                ahead = Arrays.copyOf(ahead, aheadEnd * 2);
            }
            ahead[aheadEnd++] = lexer.nextToken();
        }
        return ahead[aheadStart + distance];
    }

    private PythonToken next() {
        if (aheadStart == aheadEnd) {
            aheadStart = 0;
            aheadEnd = 0;
            return lexer.nextToken();
        }
        return ahead[aheadStart++];
    }

    private void advance() {
        PythonToken next = next();
        switch (next.getType()) {
            case PythonLexer.TYPE -> SoftKeywords.decideType(this, next);
            case PythonLexer.MATCH -> SoftKeywords.decideMatch(this, next, startsLine());
            case PythonLexer.WITH -> SoftKeywords.decideWith(this, next);
            case PythonLexer.COMMA, PythonLexer.SEMICOLON -> {
                // The grammar lets a part between two of them be missing; Python never does.
                if (current != null && current.getType() == next.getType()) {
                    next.become(PythonLexerBase.ERROR);
                }
            }
            default -> {}
        }
        current = next;
    }

    private boolean startsLine() {
        return previous == null || !isWord(previous);
    }

    private static boolean isWord(PythonToken token) {
        int type = token.getType();
        return type > PythonLexer.DEDENT || type < PythonLexer.NEWLINE;
    }

    @Override
    public void consume() {
        PythonToken consumed = current;
        previous = consumed;
        if (isWord(consumed)) {
            lastWord = consumed;
        }
        advance();
    }

    @Override
    public int LA(int distance) {
        return distance == 1 ? current.getType() : LT(distance).getType();
    }

    @Override
    public Token LT(int distance) {
        return switch (distance) {
            case -1 -> previous;
            case 1 -> current;
            default -> throw new UnsupportedOperationException("one token must decide");
        };
    }

    @Override
    public Token get(int index) {
        throw new UnsupportedOperationException("tokens are not kept");
    }

    @Override
    public TokenSource getTokenSource() {
        return lexer;
    }

    @Override
    public String getText(Interval interval) {
        throw new UnsupportedOperationException("tokens are not kept");
    }

    @Override
    public String getText() {
        throw new UnsupportedOperationException("tokens are not kept");
    }

    @Override
    public String getText(RuleContext context) {
        throw new UnsupportedOperationException("tokens are not kept");
    }

    @Override
    public String getText(Token start, Token stop) {
        throw new UnsupportedOperationException("tokens are not kept");
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Nothing was held back.
    }

    @Override
    public int index() {
        return current.start();
    }

    @Override
    public void seek(int index) {
        throw new UnsupportedOperationException("tokens are not kept");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("the number of tokens is not known");
    }

    @Override
    public String getSourceName() {
        return lexer.getSourceName();
    }
}
