package pyloom.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

import java.util.Arrays;

/**
 * A parser that keeps no tree: when a rule ends, a listener makes a node of it. The listener finds
 * the labelled parts in the context; parts without label have pushed their nodes on the stack of
 * this class.
 */
public abstract class PythonParserBase extends Parser {

    private final PythonTokenStream tokens;
    private PythonParserListener listener;
    private Object[] nodes = new Object[64];
    private int height;
    private boolean rejected;
    private boolean onDeepStack;
    private int levelLimit = Nesting.SHALLOW;
    private boolean doubtful;

    /** A parser of a {@link PythonTokenStream}. */
    protected PythonParserBase(TokenStream input) {
        super(input);
        tokens = (PythonTokenStream) input;
        setBuildParseTree(false);
        setErrorHandler(new RejectingStrategy());
    }

    /** Sets who is told that a rule has ended. */
    public void buildWith(PythonParserListener builder) {
        listener = builder;
    }

    /**
     * Says that the thread has a deep stack (tens of megabytes). Without, the parser throws a
     * {@link NestingException} where an ordinary one might end.
     */
    public void useDeepStack() {
        onDeepStack = true;
        levelLimit = Nesting.DOUBTFUL;
    }

    /** {@return whether CPython may have given up on the text because it nests too deep} */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** Notes that what follows in a rule is nested deeper than the rule itself. */
    public void deepen(PythonContext context, int levels) {
        context.level += levels;
        if (context.level > levelLimit) {
            tooDeep(context.level);
        }
    }

    /** Notes that what follows in a rule is not nested deeper than the rule itself. */
    public void flatten(PythonContext context) {
        int outer = ((PythonContext) context.getParent()).level;
        context.level = outer + Nesting.weight(context.getRuleIndex());
    }

    private void tooDeep(int level) {
        if (!onDeepStack) {
            rejected = true;
            throw new NestingException();
        }
        doubtful = true;
        levelLimit = Nesting.HOPELESS;
        if (level > Nesting.HOPELESS) {
            throw reject();
        }
    }

    /** Puts a node where the rule around the current one finds it. */
    public void push(Object node) {
        if (height == nodes.length) {
            nodes = Arrays.copyOf(nodes, height * 2);
        }
        nodes[height++] = node;
    }

    /** {@return the number of nodes that the parts of a rule have pushed} */
    public int count(PythonContext context) {
        return height - context.mark;
    }

    /** {@return a node that a part of a rule has pushed} */
    public Object pushed(PythonContext context, int index) {
        return nodes[context.mark + index];
    }

    /** Takes the nodes that the parts of a rule have pushed off the stack. */
    public void drop(PythonContext context) {
        height = context.mark;
    }

    /** {@return the nodes that the parts of a rule have pushed, which leave the stack} */
    public <T> T[] take(PythonContext context, T[] none) {
        int count = height - context.mark;
        height = context.mark;
        return count == 0 ? none : copy(count, none);
    }

    @SuppressWarnings("unchecked")
    private <T> T[] copy(int count, T[] none) {
        return (T[]) Arrays.copyOfRange(nodes, height, height + count, none.getClass());
    }

    /** {@return the signal that the text is wrong at the current token} */
    RejectedException reject() {
        rejected = true;
        return new RejectedException(tokens.current().start());
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
        setState(state);
        _ctx = context;
        context.start = tokens.current();
        PythonContext entered = (PythonContext) context;
        PythonContext outer = (PythonContext) context.parent;
        entered.mark = height;
        entered.level = (outer == null ? 0 : outer.level) + Nesting.weight(ruleIndex);
        if (entered.level > levelLimit) {
            tooDeep(entered.level);
        }
    }

    @Override
    public void exitRule() {
        ParserRuleContext context = _ctx;
        if (!rejected) {
            context.stop = tokens.lastWord();
            finish(context);
        }
        setState(context.invokingState);
        _ctx = (ParserRuleContext) context.parent;
    }

    private void finish(ParserRuleContext context) {
        try {
            context.exitRule(listener);
        } catch (RuntimeException | Error refused) {
            rejected = true; // the rules around end at once
            throw refused;
        }
    }

    @Override
    public void enterOuterAlt(ParserRuleContext context, int alternative) {
        _ctx = context;
    }

    @Override
    public Token match(int type) throws RecognitionException {
        PythonToken token = tokens.current();
        if (token.getType() != type) {
            throw reject();
        }
        if (type != Token.EOF) {
            tokens.consume();
        }
        return token;
    }

    @Override
    public Token consume() {
        PythonToken token = tokens.current();
        tokens.consume();
        return token;
    }
}
