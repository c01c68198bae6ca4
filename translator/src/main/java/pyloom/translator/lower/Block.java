package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Completion;
import pyloom.translator.source.Span;

/** Java statements under construction. What cannot be reached is dropped, as Java demands. */
final class Block {

    private final NodeList<Statement> statements = new NodeList<>();
    private boolean open = true;

    void add(Statement statement) {
        if (open) {
            statements.add(statement);
            open = Completion.isNormal(statement);
        }
    }

    void add(Expression expression) {
        add(new ExpressionStmt(expression));
    }

    /** Moves all statements of {@code other} here. */
    void addAll(Block other) {
        for (Statement statement : other.statements) {
            statement.setParentNode(null);
            add(statement);
        }
    }

    /** {@return whether control reaches the end} */
    boolean isOpen() {
        return open;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    int size() {
        return statements.size();
    }

    NodeList<Statement> statements() {
        return statements;
    }

    /** Notes for the statements from {@code start} on that they come from {@code span}. */
    void markFrom(int start, Span span) {
        for (int i = start; i < statements.size(); i++) {
            if (!statements.get(i).containsData(NodeNotes.PYTHON_SPAN)) {
                NodeNotes.from(span, statements.get(i));
            }
        }
    }

    /** {@return the statements as one; the block must not be used any more} */
    BlockStmt toStatement() {
        return new BlockStmt(statements);
    }
}
