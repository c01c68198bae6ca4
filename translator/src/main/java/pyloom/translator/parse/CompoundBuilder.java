package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.CaseBlockContext;
import pyloom.grammar.PythonParser.ElifClauseContext;
import pyloom.grammar.PythonParser.ElseClauseContext;
import pyloom.grammar.PythonParser.ExceptClauseContext;
import pyloom.grammar.PythonParser.FinallyClauseContext;
import pyloom.grammar.PythonParser.ForStatementContext;
import pyloom.grammar.PythonParser.IfStatementContext;
import pyloom.grammar.PythonParser.IndentedBlockContext;
import pyloom.grammar.PythonParser.InlineBlockContext;
import pyloom.grammar.PythonParser.MatchStatementContext;
import pyloom.grammar.PythonParser.MatchSubjectContext;
import pyloom.grammar.PythonParser.ParenthesisedWithContext;
import pyloom.grammar.PythonParser.PlainWithContext;
import pyloom.grammar.PythonParser.TryStatementContext;
import pyloom.grammar.PythonParser.WhileStatementContext;
import pyloom.grammar.PythonParser.WithItemContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.MatchCase;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.WithItem;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/** Builds the statements that hold blocks. */
abstract class CompoundBuilder extends DefinitionBuilder {

    private static final Stmt[] NO_STATEMENTS = {};
    private static final MatchCase[] NO_CASES = {};
    private static final WithItem[] NO_ITEMS = {};

    CompoundBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    final List<Stmt> statements(PythonContext c) {
        return list(c, NO_STATEMENTS);
    }

    @Override
    public void exitIndentedBlock(IndentedBlockContext c) {
        c.node = statements(c);
    }

    @Override
    public void exitInlineBlock(InlineBlockContext c) {
        c.node = statements(c);
    }

    @Override
    public void exitElseClause(ElseClauseContext c) {
        c.node = c.body.node;
    }

    @Override
    public void exitFinallyClause(FinallyClauseContext c) {
        c.node = c.body.node;
    }

    // Conditions and loops

    @Override
    public void exitIfStatement(IfStatementContext c) {
        List<Stmt> orelse = optionalBody(c.orelse);
        for (int i = parser.count(c) - 1; i >= 0; i--) {
            ElifClauseContext elif = (ElifClauseContext) parser.pushed(c, i);
            Span span = span(elif.first(), c.last());
            orelse = List.of(new Stmt.If(span, expression(elif.test), body(elif.body), orelse));
        }
        parser.drop(c);
        parser.push(new Stmt.If(span(c), expression(c.test), body(c.body), orelse));
    }

    @Override
    public void exitElifClause(ElifClauseContext c) {
        parser.push(c);
        parser.deepen((PythonContext) c.getParent(), 1);
    }

    @Override
    public void exitWhileStatement(WhileStatementContext c) {
        parser.push(
                new Stmt.While(span(c), expression(c.test), body(c.body), optionalBody(c.orelse)));
    }

    @Override
    public void exitForStatement(ForStatementContext c) {
        Expr target = expression(c.variable);
        Expr iterable = expression(c.iterable);
        List<Stmt> body = body(c.body);
        List<Stmt> orelse = optionalBody(c.orelse);
        parser.push(
                isAsync(c)
                        ? new Stmt.AsyncFor(asyncSpan(c), target, iterable, body, orelse)
                        : new Stmt.For(span(c), target, iterable, body, orelse));
    }

    // Exceptions

    /** An except clause, and whether it has a star. */
    private record Handler(ExceptHandler handler, boolean star) {}

    @Override
    public void exitTryStatement(TryStatementContext c) {
        int count = parser.count(c);
        boolean star = count > 0 && ((Handler) parser.pushed(c, 0)).star;
        List<ExceptHandler> handlers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Handler next = (Handler) parser.pushed(c, i);
            if (next.star != star) {
                throw reject(c);
            }
            handlers.add(next.handler);
        }
        parser.drop(c);
        if (count == 0 && (c.last == null || c.orelse != null)) {
            throw reject(c);
        }
        parser.push(tryStatement(c, star, List.copyOf(handlers)));
    }

    private static Stmt tryStatement(
            TryStatementContext c, boolean star, List<ExceptHandler> handlers) {
        List<Stmt> body = body(c.body);
        List<Stmt> orelse = optionalBody(c.orelse);
        List<Stmt> last = optionalBody(c.last);
        return star
                ? new Stmt.TryStar(span(c), body, handlers, orelse, last)
                : new Stmt.Try(span(c), body, handlers, orelse, last);
    }

    @Override
    public void exitExceptClause(ExceptClauseContext c) {
        if (c.star != null && c.type == null) {
            throw reject(c);
        }
        parser.push(
                new Handler(
                        new ExceptHandler(
                                span(c), expression(c.type), optionalName(c.name), body(c.body)),
                        c.star != null));
    }

    // with

    /** The only item of a with statement if it is a tuple that the statement takes apart. */
    private record GroupedItems(WithItem item) {}

    @Override
    public void exitWithItem(WithItemContext c) {
        parser.drop(c);
        Expr value = expression(c.value);
        Expr variable = expression(c.variable);
        WithItem item = new WithItem(value, variable);
        boolean grouped = variable == null && holdsWithItems(value);
        parser.push(grouped ? new GroupedItems(item) : item);
    }

    @Override
    public void exitPlainWith(PlainWithContext c) {
        with(c, items(c, true), body(c.body));
    }

    @Override
    public void exitParenthesisedWith(ParenthesisedWithContext c) {
        with(c, items(c, false), body(c.body));
    }

    private void with(PythonContext c, List<WithItem> items, List<Stmt> body) {
        parser.push(
                isAsync(c)
                        ? new Stmt.AsyncWith(asyncSpan(c), items, body)
                        : new Stmt.With(span(c), items, body));
    }

    private List<WithItem> items(PythonContext c, boolean mayTakeApart) {
        WithItem[] items = new WithItem[parser.count(c)];
        boolean alone = mayTakeApart && items.length == 1;
        for (int i = 0; i < items.length; i++) {
            Object pushed = parser.pushed(c, i);
            if (pushed instanceof GroupedItems(WithItem tuple)) {
                if (alone) {
                    parser.drop(c);
                    return takenApart((Expr.Tuple) tuple.contextExpr());
                }
                pushed = tuple;
            }
            items[i] = (WithItem) pushed;
        }
        parser.drop(c);
        return List.of(items);
    }

    private static List<WithItem> takenApart(Expr.Tuple tuple) {
        List<WithItem> items = new ArrayList<>(tuple.elts().size());
        for (Expr element : tuple.elts()) {
            items.add(new WithItem(element, null));
        }
        return List.copyOf(items);
    }

    // match

    @Override
    public void exitMatchStatement(MatchStatementContext c) {
        List<MatchCase> cases = list(c, NO_CASES);
        parser.push(new Stmt.Match(span(c), expression(c.subject), cases));
    }

    @Override
    public void exitMatchSubject(MatchSubjectContext c) {
        List<Expr> elements = expressions(c);
        c.node =
                c.comma == null
                        ? element(c, elements)
                        : new Expr.Tuple(span(c), elements, ExprContext.LOAD);
    }

    @Override
    public void exitCaseBlock(CaseBlockContext c) {
        if (!name(c.word).equals("case")) {
            throw reject(c);
        }
        parser.push(new MatchCase(whole(c.choice), expression(c.guard), body(c.body)));
    }
}
