package pyloom.translator.lower;

import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.source.Comment;

import java.util.List;

/** Hands the comments and the blank line of one statement to the Java that comes of it. */
final class StatementComments {

    private final Stmt statement;
    private final CommentPlan plan;
    private final CommentPlan.Notes notes;
    private final Block block;

    StatementComments(Stmt statement, Context context) {
        this.statement = statement;
        this.plan = context.file().comments();
        this.notes = plan.of(statement);
        this.block = context.block();
    }

    /** Definitions take their comments along to the method or class. */
    private static boolean isDefinition(Stmt statement) {
        return statement instanceof Stmt.FunctionDef || statement instanceof Stmt.ClassDef;
    }

    /** Adds what stands above the statement, {@code previous} being the one before it, or null. */
    void addAbove(Stmt previous) {
        if (notes.opening != null) {
            block.openWith(CommentText.ofPython(notes.opening.text()));
        }
        boolean isDefinition = isDefinition(statement);
        if (previous != null && !(isDefinition && isDefinition(previous)) && hasBlankLineAbove()) {
            block.addBlankLine();
        }
        if (!isDefinition) {
            addAll(notes.before);
        }
    }

    private boolean hasBlankLineAbove() {
        int top =
                notes.before.isEmpty()
                        ? CommentPlan.startLine(statement)
                        : notes.before.getFirst().span().line();
        return plan.hasBlankLineAbove(top);
    }

    private void addAll(List<Comment> comments) {
        for (Comment comment : comments) {
            block.addComment(CommentText.ofPython(comment.text()));
        }
    }

    /** Adds what stands behind the statement, whose Java starts at {@code start}, and below it. */
    void addBehind(int start) {
        if (notes.behind != null) {
            com.github.javaparser.ast.comments.Comment comment =
                    CommentText.ofPython(notes.behind.text());
            Statement last = block.size() > start ? block.statements().getLast().get() : null;
            if (isSimple(last)) {
                NodeNotes.commentBehind(last, comment);
            } else if (last != null) {
                NodeNotes.commentBefore(block.statements().get(start), comment);
            } else {
                block.addComment(comment);
            }
        }
        addAll(notes.atEnd);
    }

    private static boolean isSimple(Statement statement) {
        return statement instanceof ExpressionStmt
                || statement instanceof ReturnStmt
                || statement instanceof ThrowStmt;
    }
}
