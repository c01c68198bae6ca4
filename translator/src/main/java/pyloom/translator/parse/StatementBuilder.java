package pyloom.translator.parse;

import org.antlr.v4.runtime.Token;

import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.AnnotatedAssignmentContext;
import pyloom.grammar.PythonParser.AssertStatementContext;
import pyloom.grammar.PythonParser.AssignedValueContext;
import pyloom.grammar.PythonParser.AugmentedAssignmentContext;
import pyloom.grammar.PythonParser.BreakStatementContext;
import pyloom.grammar.PythonParser.ContinueStatementContext;
import pyloom.grammar.PythonParser.DeleteStatementContext;
import pyloom.grammar.PythonParser.ExpressionStatementContext;
import pyloom.grammar.PythonParser.FileContext;
import pyloom.grammar.PythonParser.GlobalStatementContext;
import pyloom.grammar.PythonParser.NonlocalStatementContext;
import pyloom.grammar.PythonParser.PassStatementContext;
import pyloom.grammar.PythonParser.PlainAssignmentContext;
import pyloom.grammar.PythonParser.RaiseStatementContext;
import pyloom.grammar.PythonParser.ReturnStatementContext;
import pyloom.grammar.PythonParser.TypeAliasStatementContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;

import java.util.List;

/** Builds the statements of one line, and the whole file. */
final class StatementBuilder extends ImportBuilder {

    StatementBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    @Override
    public void exitFile(FileContext c) {
        c.node = new Module(statements(c));
    }

    // Assignments

    @Override
    public void exitExpressionStatement(ExpressionStatementContext c) {
        Expr first = expression(c.first);
        Stmt statement =
                switch (c.rest) {
                    case null -> new Stmt.ExprStmt(span(c), first);
                    case PlainAssignmentContext rest -> assign(c, first, rest);
                    case AugmentedAssignmentContext rest -> augmented(c, first, rest);
                    case AnnotatedAssignmentContext rest -> annotated(c, first, rest);
                    default -> throw reject(c);
                };
        parser.push(statement);
    }

    @Override
    public void exitAssignedValue(AssignedValueContext c) {
        parser.push(c.value.node);
    }

    @Override
    public void exitPlainAssignment(PlainAssignmentContext c) {
        c.node = expressions(c);
    }

    @SuppressWarnings("unchecked")
    private static Stmt assign(
            ExpressionStatementContext c, Expr first, PlainAssignmentContext rest) {
        List<Expr> values = (List<Expr>) rest.node;
        Expr[] targets = new Expr[values.size()];
        targets[0] = Targets.store(c, first);
        for (int i = 1; i < targets.length; i++) {
            targets[i] = Targets.store(c, values.get(i - 1));
        }
        return new Stmt.Assign(span(c), List.of(targets), values.get(targets.length - 1));
    }

    private static Stmt augmented(
            ExpressionStatementContext c, Expr first, AugmentedAssignmentContext rest) {
        return new Stmt.AugAssign(
                span(c), Targets.single(c, first), operator(rest.operator), expression(rest.value));
    }

    private static Operator operator(Token assignment) {
        return switch (assignment.getType()) {
            case PythonParser.PLUS_ASSIGN -> Operator.ADD;
            case PythonParser.MINUS_ASSIGN -> Operator.SUB;
            case PythonParser.STAR_ASSIGN -> Operator.MULT;
            case PythonParser.SLASH_ASSIGN -> Operator.DIV;
            case PythonParser.PERCENT_ASSIGN -> Operator.MOD;
            case PythonParser.AT_ASSIGN -> Operator.MAT_MULT;
            case PythonParser.AMPERSAND_ASSIGN -> Operator.BIT_AND;
            case PythonParser.BAR_ASSIGN -> Operator.BIT_OR;
            case PythonParser.CARET_ASSIGN -> Operator.BIT_XOR;
            case PythonParser.LEFT_SHIFT_ASSIGN -> Operator.L_SHIFT;
            case PythonParser.RIGHT_SHIFT_ASSIGN -> Operator.R_SHIFT;
            case PythonParser.DOUBLE_STAR_ASSIGN -> Operator.POW;
            default -> Operator.FLOOR_DIV;
        };
    }

    private static Stmt annotated(
            ExpressionStatementContext c, Expr first, AnnotatedAssignmentContext rest) {
        Expr annotation = expression(rest.annotation);
        Expr value = expression(rest.value);
        return new Stmt.AnnAssign(
                span(c), Targets.single(c, first), annotation, value, isBareName(c.first));
    }

    @Override
    public void exitTypeAliasStatement(TypeAliasStatementContext c) {
        parser.push(
                new Stmt.TypeAlias(
                        span(c),
                        nameNode(c.name, ExprContext.STORE),
                        typeParameters(c.typeVariables),
                        expression(c.value)));
    }

    @Override
    public void exitDeleteStatement(DeleteStatementContext c) {
        parser.push(new Stmt.Delete(span(c), expressions(c)));
    }

    // Flow

    @Override
    public void exitReturnStatement(ReturnStatementContext c) {
        parser.push(new Stmt.Return(span(c), expression(c.value)));
    }

    @Override
    public void exitRaiseStatement(RaiseStatementContext c) {
        parser.push(new Stmt.Raise(span(c), expression(c.raised), expression(c.cause)));
    }

    @Override
    public void exitAssertStatement(AssertStatementContext c) {
        parser.push(new Stmt.Assert(span(c), expression(c.test), expression(c.message)));
    }

    @Override
    public void exitPassStatement(PassStatementContext c) {
        parser.push(new Stmt.Pass(span(c)));
    }

    @Override
    public void exitBreakStatement(BreakStatementContext c) {
        parser.push(new Stmt.Break(span(c)));
    }

    @Override
    public void exitContinueStatement(ContinueStatementContext c) {
        parser.push(new Stmt.Continue(span(c)));
    }

    // Declarations

    @Override
    public void exitGlobalStatement(GlobalStatementContext c) {
        parser.push(new Stmt.Global(span(c), names(c.names)));
    }

    @Override
    public void exitNonlocalStatement(NonlocalStatementContext c) {
        parser.push(new Stmt.Nonlocal(span(c), names(c.names)));
    }
}
