package pyloom.translator.parse;

import org.antlr.v4.runtime.Token;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.ComprehensionClauseContext;
import pyloom.grammar.PythonParser.ComprehensionConditionContext;
import pyloom.grammar.PythonParser.ComprehensionContext;
import pyloom.grammar.PythonParser.ConstantAtomContext;
import pyloom.grammar.PythonParser.NameAtomContext;
import pyloom.grammar.PythonParser.NumberAtomContext;
import pyloom.grammar.PythonParser.TextAtomContext;
import pyloom.grammar.PythonToken;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.source.Span;

import java.util.List;

/** Builds names, literals and comprehensions, and what their users have in common. */
abstract class AtomBuilder extends TextBuilder {

    private static final Comprehension[] NO_CLAUSES = {};

    AtomBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    @Override
    public void exitNameAtom(NameAtomContext c) {
        c.node = nameNode(c.start, ExprContext.LOAD);
    }

    @Override
    public void exitNumberAtom(NumberAtomContext c) {
        c.node = number(c.start);
    }

    final Expr number(Token token) {
        PythonToken number = (PythonToken) token;
        return new Expr.Constant(span(number), NumberLiterals.decode(source, number), null);
    }

    @Override
    public void exitConstantAtom(ConstantAtomContext c) {
        c.node = new Expr.Constant(span(c), constant(c.constant), null);
    }

    static ConstantValue constant(Token token) {
        return switch (token.getType()) {
            case PythonParser.NONE -> new ConstantValue.None();
            case PythonParser.TRUE -> new ConstantValue.Bool(true);
            case PythonParser.FALSE -> new ConstantValue.Bool(false);
            default -> new ConstantValue.Ellipsis();
        };
    }

    @Override
    public void exitTextAtom(TextAtomContext c) {
        c.node = c.text.node;
    }

    /** {@code name := value}; only a name without parentheses may stand on the left. */
    static Expr.NamedExpr named(PythonContext c, PythonContext target, PythonContext value) {
        if (!isBareName(target)) {
            throw reject(c);
        }
        Expr.Name name = (Expr.Name) target.node;
        return new Expr.NamedExpr(
                span(target.first(), value.last()),
                new Expr.Name(name.span(), name.id(), ExprContext.STORE),
                expression(value));
    }

    static boolean isBareName(PythonContext part) {
        return part.start == part.stop && part.start.getType() == PythonParser.NAME;
    }

    /** {@code *value} where the value must not be a comparison or a boolean operation. */
    static Expr.Starred starred(PythonContext c, PythonContext value) {
        return new Expr.Starred(span(c), arithmetic(value), ExprContext.LOAD);
    }

    /** The node of a part that CPython's grammar calls bitwise_or. */
    static Expr arithmetic(PythonContext part) {
        Expr node = expression(part);
        boolean logical =
                switch (node) {
                    case Expr.BoolOp _, Expr.Compare _ -> true;
                    case Expr.UnaryOp unary -> unary.op() == UnaryOperator.NOT;
                    default -> false;
                };
        if (logical && !isParenthesised(part, node.span())) {
            throw reject(part);
        }
        return node;
    }

    static boolean isParenthesised(PythonContext part, Span node) {
        return part.first().line() != node.line() || part.first().column() != node.column();
    }

    // Comprehensions

    @SuppressWarnings("unchecked")
    static List<Comprehension> clauses(ComprehensionContext c) {
        return (List<Comprehension>) c.node;
    }

    @Override
    public void exitComprehension(ComprehensionContext c) {
        c.node = list(c, NO_CLAUSES);
    }

    @Override
    public void exitComprehensionClause(ComprehensionClauseContext c) {
        List<Expr> conditions = expressions(c);
        parser.push(
                new Comprehension(
                        expression(c.variable),
                        expression(c.iterable),
                        conditions,
                        c.asynchronous != null));
    }

    @Override
    public void exitComprehensionCondition(ComprehensionConditionContext c) {
        parser.push(c.test.node);
    }
}
