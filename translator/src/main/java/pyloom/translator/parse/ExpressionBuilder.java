package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.AttributeContext;
import pyloom.grammar.PythonParser.CallContext;
import pyloom.grammar.PythonParser.DeleteStatementContext;
import pyloom.grammar.PythonParser.DisjunctionContext;
import pyloom.grammar.PythonParser.ExpressionContext;
import pyloom.grammar.PythonParser.ExpressionsContext;
import pyloom.grammar.PythonParser.IndexContext;
import pyloom.grammar.PythonParser.LambdaExpressionContext;
import pyloom.grammar.PythonParser.NamedExpressionContext;
import pyloom.grammar.PythonParser.NotInOperatorContext;
import pyloom.grammar.PythonParser.OpenSliceContext;
import pyloom.grammar.PythonParser.PlainValueContext;
import pyloom.grammar.PythonParser.PrefixOperatorContext;
import pyloom.grammar.PythonParser.PrimaryContext;
import pyloom.grammar.PythonParser.SliceBoundsContext;
import pyloom.grammar.PythonParser.SlicesContext;
import pyloom.grammar.PythonParser.StarredExpressionContext;
import pyloom.grammar.PythonParser.StarredIndexContext;
import pyloom.grammar.PythonParser.SubscriptContext;
import pyloom.grammar.PythonParser.SymbolOperatorContext;
import pyloom.grammar.PythonParser.TargetContext;
import pyloom.grammar.PythonParser.TargetsContext;
import pyloom.grammar.PythonParser.UnstarredExpressionContext;
import pyloom.grammar.PythonParser.YieldExpressionContext;
import pyloom.grammar.PythonParser.YieldValueContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Operator;
import pyloom.translator.source.Span;

import java.util.List;

/** Builds expressions from operands and operators, targets, and lists of expressions. */
abstract class ExpressionBuilder extends ArgumentsBuilder {

    ExpressionBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    // Lists of expressions

    @Override
    public void exitYieldValue(YieldValueContext c) {
        c.node = c.yielded.node;
    }

    @Override
    public void exitPlainValue(PlainValueContext c) {
        c.node = c.value.node;
    }

    @Override
    public void exitYieldExpression(YieldExpressionContext c) {
        c.node =
                c.source == null
                        ? new Expr.Yield(span(c), expression(c.value))
                        : new Expr.YieldFrom(span(c), expression(c.source));
    }

    @Override
    public void exitExpressions(ExpressionsContext c) {
        List<Expr> items = expressions(c);
        c.node = c.comma == null ? items.get(0) : new Expr.Tuple(span(c), items, ExprContext.LOAD);
    }

    @Override
    public void exitStarredExpression(StarredExpressionContext c) {
        c.node = starred(c, c.starred);
        parser.push(c.node);
    }

    @Override
    public void exitUnstarredExpression(UnstarredExpressionContext c) {
        c.node = c.value.node;
        parser.push(c.node);
    }

    @Override
    public void exitTargets(TargetsContext c) {
        List<Expr> items = expressions(c);
        c.node = c.comma == null ? items.get(0) : new Expr.Tuple(span(c), items, ExprContext.STORE);
    }

    @Override
    public void exitTarget(TargetContext c) {
        Expr value = Operand.node(parser.pushed(c, 0));
        parser.drop(c);
        c.node =
                c.getParent() instanceof DeleteStatementContext
                        ? deleted(c, value)
                        : stored(c, value);
        parser.push(c.node);
    }

    private static Expr deleted(TargetContext c, Expr value) {
        if (c.star != null) {
            throw reject(c);
        }
        return Targets.delete(c, value);
    }

    private static Expr stored(TargetContext c, Expr value) {
        Expr target = Targets.store(c, value);
        return c.star == null ? target : new Expr.Starred(span(c), target, ExprContext.STORE);
    }

    // Operators

    @Override
    public void exitNamedExpression(NamedExpressionContext c) {
        c.node = c.assigned == null ? c.value.node : named(c, c.value, c.assigned);
    }

    @Override
    public void exitExpression(ExpressionContext c) {
        if (c.function != null) {
            c.node = c.function.node;
        } else if (c.condition == null) {
            c.node = operations(c);
        } else {
            c.node =
                    new Expr.IfExp(
                            span(c), expression(c.condition), operations(c), expression(c.orelse));
        }
    }

    @Override
    public void exitDisjunction(DisjunctionContext c) {
        c.node = operations(c);
    }

    private Expr operations(PythonContext c) {
        Expr result =
                parser.count(c) == 1
                        ? Operand.node(parser.pushed(c, 0))
                        : new Operations(parser, c).build();
        parser.drop(c);
        return result;
    }

    @Override
    public void exitLambdaExpression(LambdaExpressionContext c) {
        Arguments parameters =
                c.parameterList == null ? ParameterList.EMPTY : (Arguments) c.parameterList.node;
        c.node = new Expr.Lambda(span(c), parameters, expression(c.body));
    }

    @Override
    public void exitPrefixOperator(PrefixOperatorContext c) {
        parser.push(c.operator);
        parser.deepen((PythonContext) c.getParent(), 1);
    }

    @Override
    public void exitSymbolOperator(SymbolOperatorContext c) {
        pushInfix(c, InfixOperator.ofToken(c.operator.getType()));
    }

    private void pushInfix(PythonContext c, InfixOperator operator) {
        parser.push(operator);
        PythonContext sequence = (PythonContext) c.getParent();
        if (operator.arithmetic() == Operator.POW) {
            parser.deepen(sequence, 2);
        } else {
            parser.flatten(sequence);
        }
    }

    @Override
    public void exitNotInOperator(NotInOperatorContext c) {
        pushInfix(c, InfixOperator.NOT_IN);
    }

    // Primaries

    @Override
    public void exitPrimary(PrimaryContext c) {
        Expr value = value(c);
        Expr node = c.awaiting == null ? value : new Expr.Await(span(c), value);
        parser.push(isParenthesised(c, node.span()) ? new Operand(node, span(c)) : node);
    }

    /** What a primary is up to its latest trailer. */
    private static Expr value(PrimaryContext primary) {
        return (Expr) (primary.node == null ? primary.base.node : primary.node);
    }

    private static PrimaryContext primary(PythonContext trailer) {
        return (PrimaryContext) trailer.getParent();
    }

    private static Span spanTo(PrimaryContext primary, PythonContext trailer) {
        return span(primary.base.first(), trailer.last());
    }

    @Override
    public void exitAttribute(AttributeContext c) {
        PrimaryContext p = primary(c);
        p.node = new Expr.Attribute(spanTo(p, c), value(p), name(c.name), ExprContext.LOAD);
    }

    @Override
    public void exitCall(CallContext c) {
        PrimaryContext p = primary(c);
        p.node = call(spanTo(p, c), value(p), c);
    }

    @Override
    public void exitSubscript(SubscriptContext c) {
        PrimaryContext p = primary(c);
        Expr index = expression(c.indexes);
        p.node = new Expr.Subscript(spanTo(p, c), value(p), index, ExprContext.LOAD);
    }

    @Override
    public void exitSlices(SlicesContext c) {
        List<Expr> items = expressions(c);
        boolean single = c.comma == null && !(items.get(0) instanceof Expr.Starred);
        c.node = single ? items.get(0) : new Expr.Tuple(span(c), items, ExprContext.LOAD);
    }

    @Override
    public void exitIndex(IndexContext c) {
        if (c.bounds == null) {
            parser.push(c.lower.node);
        } else if (c.lower.assigned != null) {
            throw reject(c);
        } else {
            parser.push(slice(c, expression(c.lower), c.bounds));
        }
    }

    @Override
    public void exitOpenSlice(OpenSliceContext c) {
        parser.push(slice(c, null, c.bounds));
    }

    private static Expr slice(PythonContext c, Expr lower, SliceBoundsContext bounds) {
        return new Expr.Slice(span(c), lower, expression(bounds.upper), expression(bounds.step));
    }

    @Override
    public void exitStarredIndex(StarredIndexContext c) {
        parser.push(new Expr.Starred(span(c), expression(c.value), ExprContext.LOAD));
    }
}
