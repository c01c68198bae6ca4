package pyloom.translator.scope.check;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.source.Span;

import java.util.List;

/** The checks of {@code try} statements; the {@code finally} body is compiled twice or more. */
final class TryChecks {

    private final CompilerPass pass;
    private final LeavingChecks leaving;

    TryChecks(CompilerPass pass, LeavingChecks leaving) {
        this.pass = pass;
        this.leaving = leaving;
    }

    void checkTry(Stmt.Try statement) throws PythonSyntaxError {
        openFinally(statement.span(), statement.finalbody());
        if (statement.handlers().isEmpty()) {
            pass.statements().checkAll(statement.body());
        } else {
            checkHandled(statement);
        }
        closeFinally(statement.finalbody());
    }

    void checkTryStar(Stmt.TryStar statement) throws PythonSyntaxError {
        openFinally(statement.span(), statement.finalbody());
        checkHandled(statement);
        closeFinally(statement.finalbody());
    }

    private void openFinally(Span span, List<Stmt> body) throws PythonSyntaxError {
        if (!body.isEmpty()) {
            pass.unit().blocks.push(BlockKind.FINALLY_TRY_BODY, body, span, body);
        }
    }

    private void closeFinally(List<Stmt> body) throws PythonSyntaxError {
        if (!body.isEmpty()) {
            BlockStack blocks = pass.unit().blocks;
            blocks.pop();
            leaving.checkFinalBody(body);
            blocks.push(BlockKind.FINALLY_BODY, body, LeavingChecks.NOWHERE);
            leaving.checkFinalBody(body);
            blocks.pop();
        }
    }

    private void checkBody(List<Stmt> body, Span span) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        blocks.push(BlockKind.TRY_BODY, body, span);
        pass.statements().checkAll(body);
        blocks.pop();
    }

    private void checkHandled(Stmt.Try statement) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        List<ExceptHandler> handlers = statement.handlers();
        checkBody(statement.body(), statement.span());
        pass.statements().checkAll(statement.orelse());
        blocks.push(BlockKind.EXCEPT_HANDLERS, handlers, statement.span());
        for (ExceptHandler handler : handlers) {
            if (handler.type() == null && handler != handlers.getLast()) {
                throw CompileErrors.at(handler.span(), "default 'except:' must be last");
            }
            checkHandler(handler);
        }
        blocks.pop();
    }

    private void checkHandled(Stmt.TryStar statement) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        List<ExceptHandler> handlers = statement.handlers();
        checkBody(statement.body(), statement.span());
        blocks.push(BlockKind.EXCEPT_STAR_HANDLERS, handlers, statement.span());
        for (ExceptHandler handler : handlers) {
            checkHandler(handler);
        }
        blocks.pop();
        pass.statements().checkAll(statement.orelse());
    }

    private void checkHandler(ExceptHandler handler) throws PythonSyntaxError {
        pass.expressions().checkOptional(handler.type());
        if (handler.name() != null) {
            ForbiddenNames.checkStore(handler.name(), handler.span());
        }
        BlockStack blocks = pass.unit().blocks;
        blocks.push(BlockKind.HANDLER_BODY, handler, handler.span());
        pass.statements().checkAll(handler.body());
        blocks.pop();
    }
}
