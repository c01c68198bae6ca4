package pyloom.grammar;

import org.antlr.v4.runtime.ParserRuleContext;

/** A rule that the parser is in or has left, and the syntax tree node that was made of it. */
public class PythonContext extends ParserRuleContext {

    /** What the tree builder made of the text of this rule; null before the rule ends. */
    public Object node;

    /** The height of the parser's stack of nodes when the rule began. */
    int mark;

    /** How deep the rule is nested, in the measure of {@link Nesting}. */
    int level;

    /** A context that is filled by {@link #copyFrom}. */
    public PythonContext() {}

    /** A context below another one. */
    public PythonContext(ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    /** {@return the first token} */
    public PythonToken first() {
        return (PythonToken) start;
    }

    /** {@return the last token that is no line end or change of indentation} */
    public PythonToken last() {
        return (PythonToken) stop;
    }

    @Override
    public void copyFrom(ParserRuleContext unlabelled) {
        super.copyFrom(unlabelled);
        mark = ((PythonContext) unlabelled).mark;
        level = ((PythonContext) unlabelled).level;
    }
}
