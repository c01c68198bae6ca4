package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Completion;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Java statements under construction. What cannot be reached is dropped, as Java demands. Comments
 * wait for the statement that they stand above.
 */
final class Block {

    private final NodeList<Statement> statements = new NodeList<>();
    private final List<Comment> waiting = new ArrayList<>();
    private Comment opening;
    private boolean blankLineWanted;
    private boolean open = true;

    void add(Statement statement) {
        if (open) {
            waiting.forEach(comment -> NodeNotes.commentBefore(statement, comment));
            if (blankLineWanted && !statements.isEmpty()) {
                NodeNotes.blankLineBefore(statement, true);
            }
            waiting.clear();
            blankLineWanted = false;
            statements.add(statement);
            open = Completion.isNormal(statement);
        }
    }

    void add(Expression expression) {
        add(new ExpressionStmt(expression));
    }

    /** Moves all statements of {@code other} here, with its comments. */
    void addAll(Block other) {
        if (other.opening != null) {
            waiting.add(other.opening);
        }
        for (Statement statement : other.statements) {
            statement.setParentNode(null);
            add(statement);
        }
        waiting.addAll(other.waiting);
    }

    /** Sets the comment that stands behind the opening brace. */
    void openWith(Comment comment) {
        opening = comment;
    }

    /** Adds a comment above the next statement, or at the end if there is none. */
    void addComment(Comment comment) {
        waiting.add(comment);
    }

    /** Hands the comments of this block, which is left out, on to {@code other}. */
    void leaveComments(Block other) {
        if (opening != null) {
            other.waiting.add(opening);
        }
        other.waiting.addAll(waiting);
    }

    /** Asks for a blank line above the next statement, unless it is the first. */
    void addBlankLine() {
        blankLineWanted = true;
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
        BlockStmt block = new BlockStmt(statements);
        if (opening != null) {
            NodeNotes.commentAtOpening(block, opening);
        }
        waiting.forEach(comment -> NodeNotes.commentAtEnd(block, comment));
        return block;
    }
}
