package pyloom.translator.scope;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.MatchCase;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.WithItem;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.util.List;

/** The first pass over statements, in the order in which CPython visits them. */
final class StatementCollector {

    private final Collector collector;
    private final DefinitionCollector definitions;
    private final DeclarationCollector declarations;

    StatementCollector(Collector collector) {
        this.collector = collector;
        this.definitions = new DefinitionCollector(collector);
        this.declarations = new DeclarationCollector(collector);
    }

    void visitAll(List<Stmt> statements) throws PythonSyntaxError {
        for (Stmt statement : statements) {
            visit(statement);
        }
    }

    private void visit(Stmt statement) throws PythonSyntaxError {
        collector.nesting().enter();
        switch (statement) {
            case Stmt.FunctionDef s -> definitions.visitFunction(s);
            case Stmt.AsyncFunctionDef s -> definitions.visitAsyncFunction(s);
            case Stmt.ClassDef s -> definitions.visitClass(s);
            case Stmt.TypeAlias s -> definitions.visitTypeAlias(s);
            case Stmt.Return s -> visitReturn(s);
            case Stmt.Delete s -> visitExpressions(s.targets());
            case Stmt.Assign s -> {
                visitExpressions(s.targets());
                visit(s.value());
            }
            case Stmt.AugAssign s -> visit(s.target(), s.value());
            case Stmt.AnnAssign s -> declarations.visitAnnotated(s);
            case Stmt.For s -> visitFor(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.AsyncFor s -> visitFor(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.While s -> visitConditional(s.test(), s.body(), s.orelse());
            case Stmt.If s -> visitConditional(s.test(), s.body(), s.orelse());
            case Stmt.With s -> visitWith(s.items(), s.body());
            case Stmt.AsyncWith s -> visitWith(s.items(), s.body());
            case Stmt.Match s -> visitMatch(s);
            case Stmt.Raise s -> visit(s.exc(), s.cause());
            case Stmt.Try s -> visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.TryStar s -> visitTry(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.Assert s -> visit(s.test(), s.msg());
            case Stmt.Import s -> visitAliases(s.names());
            case Stmt.ImportFrom s -> visitAliases(s.names());
            case Stmt.Global s -> declarations.visitGlobal(s);
            case Stmt.Nonlocal s -> declarations.visitNonlocal(s);
            case Stmt.ExprStmt s -> visit(s.value());
            case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
        }
        collector.nesting().leave();
    }

    private void visit(Expr expression) throws PythonSyntaxError {
        collector.expressions.visit(expression);
    }

    private void visit(Expr first, Expr second) throws PythonSyntaxError {
        collector.expressions.visitOptional(first);
        collector.expressions.visitOptional(second);
    }

    private void visitExpressions(List<Expr> expressions) throws PythonSyntaxError {
        collector.expressions.visitAll(expressions);
    }

    private void visitReturn(Stmt.Return statement) throws PythonSyntaxError {
        if (statement.value() != null) {
            visit(statement.value());
            collector.current().returnsValue = true;
        }
    }

    private void visitFor(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orelse)
            throws PythonSyntaxError {
        visit(target);
        visit(iterable);
        visitAll(body);
        visitAll(orelse);
    }

    private void visitConditional(Expr test, List<Stmt> body, List<Stmt> orelse)
            throws PythonSyntaxError {
        visit(test);
        visitAll(body);
        visitAll(orelse);
    }

    private void visitWith(List<WithItem> items, List<Stmt> body) throws PythonSyntaxError {
        for (WithItem item : items) {
            visit(item.contextExpr(), item.optionalVars());
        }
        visitAll(body);
    }

    private void visitMatch(Stmt.Match statement) throws PythonSyntaxError {
        visit(statement.subject());
        for (MatchCase matchCase : statement.cases()) {
            collector.patterns.visit(matchCase.pattern());
            collector.expressions.visitOptional(matchCase.guard());
            visitAll(matchCase.body());
        }
    }

    private void visitTry(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody)
            throws PythonSyntaxError {
        visitAll(body);
        for (ExceptHandler handler : handlers) {
            collector.expressions.visitOptional(handler.type());
            if (handler.name() != null) {
                collector.define(handler.name(), SymbolFlags.LOCAL, handler.span());
            }
            visitAll(handler.body());
        }
        visitAll(orelse);
        visitAll(finalbody);
    }

    private void visitAliases(List<Alias> aliases) {
        for (Alias alias : aliases) {
            visitAlias(alias.asname() == null ? alias.name() : alias.asname(), alias.span());
        }
    }

    private void visitAlias(String name, Span span) {
        if (!name.equals("*")) {
            int dot = name.indexOf('.');
            String bound = dot < 0 ? name : name.substring(0, dot);
            collector.define(bound, SymbolFlags.IMPORTED, span);
        } else if (collector.current().kind != ScopeKind.MODULE) {
            collector.refuse(span, "import * only allowed at module level");
        }
    }
}
