package pyloom.translator.parse;

import org.antlr.v4.runtime.Token;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.BracketedPatternContext;
import pyloom.grammar.PythonParser.ConstantPatternContext;
import pyloom.grammar.PythonParser.NamePatternContext;
import pyloom.grammar.PythonParser.NumberPatternContext;
import pyloom.grammar.PythonParser.OrPatternContext;
import pyloom.grammar.PythonParser.ParenthesisedPatternContext;
import pyloom.grammar.PythonParser.PatternContext;
import pyloom.grammar.PythonParser.PatternsContext;
import pyloom.grammar.PythonParser.PlainPatternContext;
import pyloom.grammar.PythonParser.StarPatternContext;
import pyloom.grammar.PythonParser.TextPatternContext;
import pyloom.grammar.PythonToken;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.UnaryOperator;

import java.util.List;

/** Builds the patterns of match statements. */
abstract class PatternBuilder extends ExpressionBuilder {

    private static final Pattern[] NO_PATTERNS = {};
    private static final String WILDCARD = "_";

    PatternBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    static Pattern pattern(PythonContext part) {
        return (Pattern) part.node;
    }

    /** A pattern that others may be combined with. */
    final void closed(PythonContext c, Pattern pattern) {
        c.node = pattern;
        parser.push(pattern);
    }

    /** The name that a pattern binds where the wildcard has no place. */
    final String captureName(PythonContext place, Token token) {
        String name = name(token);
        if (name.equals(WILDCARD)) {
            throw reject(place);
        }
        return name;
    }

    // Sequences

    @Override
    public void exitPatterns(PatternsContext c) {
        c.node = list(c, NO_PATTERNS);
    }

    @SuppressWarnings("unchecked")
    private static List<Pattern> items(PatternsContext c) {
        return c == null ? List.of() : (List<Pattern>) c.node;
    }

    /** The pattern right after {@code case}: with a comma it is a sequence without brackets. */
    static Pattern whole(PatternsContext c) {
        return c.comma == null ? single(c) : new Pattern.MatchSequence(span(c), items(c));
    }

    private static Pattern single(PatternsContext c) {
        Pattern only = items(c).get(0);
        if (only instanceof Pattern.MatchStar) {
            throw reject(c);
        }
        return only;
    }

    @Override
    public void exitStarPattern(StarPatternContext c) {
        String name = name(c.name);
        parser.push(new Pattern.MatchStar(span(c), name.equals(WILDCARD) ? null : name));
    }

    @Override
    public void exitPlainPattern(PlainPatternContext c) {
        parser.push(c.value.node);
    }

    @Override
    public void exitParenthesisedPattern(ParenthesisedPatternContext c) {
        boolean group = c.items != null && c.items.comma == null;
        closed(c, group ? single(c.items) : new Pattern.MatchSequence(span(c), items(c.items)));
    }

    @Override
    public void exitBracketedPattern(BracketedPatternContext c) {
        closed(c, new Pattern.MatchSequence(span(c), items(c.items)));
    }

    // Alternatives and captures

    @Override
    public void exitPattern(PatternContext c) {
        c.node =
                c.name == null
                        ? c.value.node
                        : new Pattern.MatchAs(span(c), pattern(c.value), captureName(c, c.name));
    }

    @Override
    public void exitOrPattern(OrPatternContext c) {
        List<Pattern> choices = list(c, NO_PATTERNS);
        c.node = choices.size() == 1 ? choices.get(0) : new Pattern.MatchOr(span(c), choices);
    }

    // Values

    @Override
    public void exitNumberPattern(NumberPatternContext c) {
        Expr value = number(c.number);
        if (c.minus != null) {
            value =
                    new Expr.UnaryOp(
                            span((PythonToken) c.minus, (PythonToken) c.number),
                            UnaryOperator.U_SUB,
                            value);
        }
        if (c.imaginary != null) {
            value = complex(c, value);
        }
        closed(c, new Pattern.MatchValue(span(c), value));
    }

    private Expr complex(NumberPatternContext c, Expr real) {
        Expr imaginary = number(c.imaginary);
        if (isImaginary(number(c.number)) || !isImaginary(imaginary)) {
            throw reject(c);
        }
        Operator operator = c.operator.getType() == PythonParser.PLUS ? Operator.ADD : Operator.SUB;
        return new Expr.BinOp(span(c), real, operator, imaginary);
    }

    private static boolean isImaginary(Expr number) {
        return number instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Imaginary;
    }

    @Override
    public void exitTextPattern(TextPatternContext c) {
        closed(c, new Pattern.MatchValue(span(c), expression(c.text)));
    }

    @Override
    public void exitConstantPattern(ConstantPatternContext c) {
        closed(c, new Pattern.MatchSingleton(span(c), constant(c.constant)));
    }

    @Override
    public void exitNamePattern(NamePatternContext c) {
        boolean plain = c.names.size() == 1;
        String name = name(c.start);
        boolean wildcard = name.equals(WILDCARD);
        if (wildcard && (c.call != null || !plain) && !isMappingKey(c)) {
            throw reject(c);
        }
        if (c.call != null) {
            closed(c, classPattern(c));
        } else if (plain) {
            closed(c, new Pattern.MatchAs(span(c), null, wildcard ? null : name));
        } else {
            closed(c, new Pattern.MatchValue(span(c), dotted(c)));
        }
    }

    /** A key may start with {@code _.}, which elsewhere CPython takes for the wildcard. */
    private static boolean isMappingKey(NamePatternContext c) {
        return c.call == null && c.getParent() instanceof PythonParser.KeyedItemContext;
    }

    /** The name or attribute that the words of a pattern spell. */
    final Expr dotted(NamePatternContext c) {
        Expr value = nameNode(c.start, ExprContext.LOAD);
        for (int i = 1; i < c.names.size(); i++) {
            PythonToken word = (PythonToken) c.names.get(i);
            value = new Expr.Attribute(span(c.first(), word), value, name(word), ExprContext.LOAD);
        }
        return value;
    }

    abstract Pattern classPattern(NamePatternContext c);
}
