package pyloom.translator.scope.check;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.WithItem;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.scope.FutureFeatures;
import pyloom.translator.source.Span;

import java.util.List;

/** The checks of statements, in the order in which CPython compiles their parts. */
final class StatementChecks {

    private final CompilerPass pass;
    private final DefinitionChecks definitions;
    private final AssignmentChecks assignments;
    private final LeavingChecks leaving;
    private final TryChecks tries;
    private final PatternChecks patterns;

    StatementChecks(CompilerPass pass) {
        this.pass = pass;
        this.definitions = new DefinitionChecks(pass);
        this.assignments = new AssignmentChecks(pass);
        this.leaving = new LeavingChecks(pass);
        this.tries = new TryChecks(pass, leaving);
        this.patterns = new PatternChecks(pass);
    }

    void checkAll(List<Stmt> statements) throws PythonSyntaxError {
        for (Stmt statement : statements) {
            check(statement);
        }
    }

    private void check(Stmt statement) throws PythonSyntaxError {
        switch (statement) {
            case Stmt.FunctionDef s -> definitions.checkFunction(s);
            case Stmt.AsyncFunctionDef s -> definitions.checkAsyncFunction(s);
            case Stmt.ClassDef s -> definitions.checkClass(s);
            case Stmt.TypeAlias s -> definitions.checkTypeAlias(s);
            case Stmt.Return s -> leaving.checkReturn(s);
            case Stmt.Break s -> leaving.checkBreak(s);
            case Stmt.Continue s -> leaving.checkContinue(s);
            case Stmt.Delete s -> pass.expressions().checkAll(s.targets());
            case Stmt.Assign s -> {
                pass.expressions().check(s.value());
                pass.expressions().checkAll(s.targets());
            }
            case Stmt.AugAssign s -> assignments.checkAugmented(s);
            case Stmt.AnnAssign s -> assignments.checkAnnotated(s);
            case Stmt.For s -> checkFor(s);
            case Stmt.AsyncFor s -> checkAsyncFor(s);
            case Stmt.While s -> checkWhile(s);
            case Stmt.If s -> {
                pass.expressions().check(s.test());
                checkAll(s.body());
                checkAll(s.orelse());
            }
            case Stmt.With s -> checkWith(s.items(), s.body());
            case Stmt.AsyncWith s -> checkAsyncWith(s);
            case Stmt.Match s -> patterns.checkMatch(s);
            case Stmt.Raise s -> checkBoth(s.exc(), s.cause());
            case Stmt.Try s -> tries.checkTry(s);
            case Stmt.TryStar s -> tries.checkTryStar(s);
            case Stmt.Assert s -> checkBoth(s.test(), s.msg());
            case Stmt.Import s -> checkImport(s);
            case Stmt.ImportFrom s -> checkImportFrom(s);
            case Stmt.ExprStmt s -> pass.expressions().check(s.value());
            case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
        }
    }

    private void checkBoth(Expr first, Expr second) throws PythonSyntaxError {
        pass.expressions().checkOptional(first);
        pass.expressions().checkOptional(second);
    }

    private void checkFor(Stmt.For loop) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        blocks.push(BlockKind.LOOP, loop, loop.span());
        pass.expressions().check(loop.iter());
        pass.expressions().check(loop.target());
        checkAll(loop.body());
        blocks.pop();
        checkAll(loop.orelse());
    }

    private void checkAsyncFor(Stmt.AsyncFor loop) throws PythonSyntaxError {
        requireAsync("'async for'", loop.span());
        pass.expressions().check(loop.iter());
        BlockStack blocks = pass.unit().blocks;
        blocks.push(BlockKind.LOOP, loop, loop.span());
        pass.expressions().check(loop.target());
        checkAll(loop.body());
        blocks.pop();
        checkAll(loop.orelse());
    }

    private void checkWhile(Stmt.While loop) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        blocks.push(BlockKind.LOOP, loop, loop.span());
        pass.expressions().check(loop.test());
        checkAll(loop.body());
        blocks.pop();
        checkAll(loop.orelse());
    }

    private void requireAsync(String what, Span span) throws PythonSyntaxError {
        if (pass.unit().kind != UnitKind.ASYNC_FUNCTION) {
            throw CompileErrors.at(span, what + " outside async function");
        }
    }

    private void checkWith(List<WithItem> items, List<Stmt> body) throws PythonSyntaxError {
        for (WithItem item : items) {
            openWith(item);
        }
        checkAll(body);
        for (int i = 0; i < items.size(); i++) {
            pass.unit().blocks.pop();
        }
    }

    private void checkAsyncWith(Stmt.AsyncWith statement) throws PythonSyntaxError {
        requireAsync("'async with'", statement.span());
        checkWith(statement.items(), statement.body());
    }

    private void openWith(WithItem item) throws PythonSyntaxError {
        Expr manager = item.contextExpr();
        pass.expressions().check(manager);
        pass.unit().blocks.push(BlockKind.WITH, item, manager.span());
        pass.expressions().checkOptional(item.optionalVars());
    }

    private void checkImport(Stmt.Import statement) throws PythonSyntaxError {
        for (Alias alias : statement.names()) {
            String name = alias.asname() == null ? firstPart(alias.name()) : alias.asname();
            ForbiddenNames.checkStore(name, statement.span());
        }
    }

    private static String firstPart(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    private void checkImportFrom(Stmt.ImportFrom statement) throws PythonSyntaxError {
        if (FutureFeatures.isFuture(statement) && pass.table().future().isLate(statement.span())) {
            throw CompileErrors.at(
                    statement.span(),
                    "from __future__ imports must occur at the beginning of the file");
        }
        for (Alias alias : statement.names()) {
            String name = alias.asname() == null ? alias.name() : alias.asname();
            ForbiddenNames.checkStore(name, statement.span());
        }
    }
}
