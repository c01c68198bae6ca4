package pyloom.translator.lower;

import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.ast.Stmt;

import java.util.List;

/**
 * The {@code else} part of a loop. It stands behind the loop, both in a labeled block that a {@code
 * break} leaves; a plain loop needs no label.
 */
final class LoopElse {

    private final List<Stmt> statements;
    private final String label;

    private LoopElse(List<Stmt> statements, String label) {
        this.statements = statements;
        this.label = label;
    }

    static LoopElse of(List<Stmt> statements, Context context) {
        return new LoopElse(
                statements, statements.isEmpty() ? null : context.method().newLabel("loop"));
    }

    /** {@return the label that a break names, or null} */
    String label() {
        return label;
    }

    /** Adds the loop, and what follows it if it was not broken off. */
    void add(Statement loop, Context context) {
        if (label == null) {
            context.block().add(loop);
            return;
        }
        Block block = new Block();
        block.add(loop);
        Statements.lower(statements, context.in(block));
        boolean isBroken =
                loop.findFirst(com.github.javaparser.ast.stmt.BreakStmt.class, this::isOurs)
                        .isPresent();
        if (isBroken) {
            context.block().add(new LabeledStmt(label, block.toStatement()));
        } else {
            context.block().addAll(block);
        }
    }

    private boolean isOurs(com.github.javaparser.ast.stmt.BreakStmt exit) {
        return exit.getLabel().isPresent() && exit.getLabel().get().asString().equals(label);
    }
}
