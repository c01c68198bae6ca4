package pyloom.translator.scope.check;

import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.source.Span;

import java.util.List;

/** The open blocks of a code object. */
final class BlockStack {

    /** CPython's {@code CO_MAXBLOCKS}. */
    private static final int LIMIT = 21;

    private final WayOut outermost = new WayOut();
    private Block innermost;

    /** Opens a block; {@code opener} is the part of the tree that does it, alone of its kind. */
    void push(BlockKind kind, Object opener, Span span) throws PythonSyntaxError {
        push(kind, opener, span, null);
    }

    void push(BlockKind kind, Object opener, Span span, List<Stmt> finalBody)
            throws PythonSyntaxError {
        int depth = innermost == null ? 0 : innermost.depth();
        if (depth >= LIMIT) {
            throw CompileErrors.at(span, "too many statically nested blocks");
        }
        WayOut way = WayOut.matters(kind) ? way().through(opener) : way();
        innermost = new Block(kind, innermost, depth + 1, finalBody, way);
    }

    void pop() {
        innermost = innermost.below();
    }

    /** {@return the innermost block, null if none is open} */
    Block innermost() {
        return innermost;
    }

    /** Makes {@code block} the innermost one: to leave blocks for a while and to come back. */
    void returnTo(Block block) {
        innermost = block;
    }

    /** {@return what a statement here meets on its way out} */
    WayOut way() {
        return innermost == null ? outermost : innermost.way();
    }
}
