package pyloom.translator.scope.check;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.source.Span;

import java.util.List;

/**
 * Checks {@code return}, {@code break} and {@code continue}: the statements that leave blocks and
 * run the {@code finally} bodies on their way.
 */
final class LeavingChecks {

    /** What CPython gives code that no line of the source stands for. */
    static final Span NOWHERE = new Span(-1, -1, -1, -1);

    private final CompilerPass pass;

    LeavingChecks(CompilerPass pass) {
        this.pass = pass;
    }

    void checkReturn(Stmt.Return statement) throws PythonSyntaxError {
        CodeUnit unit = pass.unit();
        if (!unit.isFunctionLike()) {
            throw CompileErrors.at(statement.span(), "'return' outside function");
        }
        Expr value = statement.value();
        if (value != null && unit.scope.isCoroutine() && unit.scope.isGenerator()) {
            throw CompileErrors.at(statement.span(), "'return' with value in async generator");
        }
        boolean valueWaits = value != null && !ConstantFolding.isConstant(value);
        if (valueWaits) {
            pass.expressions().check(value);
        }
        boolean atValue =
                value != null && !valueWaits && value.span().line() == statement.span().line();
        leave(atValue ? value.span() : statement.span(), valueWaits, false);
    }

    void checkBreak(Stmt.Break statement) throws PythonSyntaxError {
        if (!leave(statement.span(), false, true)) {
            throw CompileErrors.at(statement.span(), "'break' outside loop");
        }
    }

    void checkContinue(Stmt.Continue statement) throws PythonSyntaxError {
        if (!leave(statement.span(), false, true)) {
            throw CompileErrors.at(statement.span(), "'continue' not properly in loop");
        }
    }

    /** Leaves blocks, up to the innermost loop or all of them; returns whether a loop was found. */
    private boolean leave(Span start, boolean valueWaits, boolean toLoop) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        Block origin = blocks.innermost();
        Span span = start;
        Block block = origin;
        while (block != null && !(toLoop && block.kind() == BlockKind.LOOP)) {
            if (block.kind() == BlockKind.EXCEPT_STAR_HANDLERS) {
                throw CompileErrors.at(
                        span, "'break', 'continue' and 'return' cannot appear in an except* block");
            }
            blocks.returnTo(block.below());
            if (block.kind() == BlockKind.FINALLY_TRY_BODY) {
                runFinalBody(block.finalBody(), span, valueWaits);
            }
            if (block.kind() == BlockKind.FINALLY_TRY_BODY || block.kind() == BlockKind.WITH) {
                span = NOWHERE;
            }
            block = block.below();
        }
        blocks.returnTo(origin);
        return block != null;
    }

    private void runFinalBody(List<Stmt> body, Span span, boolean valueWaits)
            throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        if (valueWaits) {
            blocks.push(BlockKind.WAITING_VALUE, body, span);
        }
        checkFinalBody(body);
        if (valueWaits) {
            blocks.pop();
        }
    }

    /** Checks a {@code finally} body as it is compiled where the innermost blocks are open. */
    void checkFinalBody(List<Stmt> body) throws PythonSyntaxError {
        BlockStack blocks = pass.unit().blocks;
        WayOut way = blocks.way();
        int[] depths = Block.depthsOf(blocks.innermost());
        if (!way.isKnownGood(body, depths)) {
            pass.statements().checkAll(body);
            way.recordGood(body, depths);
        }
    }
}
