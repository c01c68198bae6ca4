package pyloom.translator.lower;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.lower.tree.Enums;
import pyloom.translator.source.Comment;
import pyloom.translator.source.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the comments that have no place in the Java, because what they belong to has none: a
 * statement that nothing reaches, say. They go above the next thing that has one.
 */
final class LostComments {

    private final CompilationUnit unit;
    private final Map<String, Integer> present = new HashMap<>();

    private LostComments(CompilationUnit unit) {
        this.unit = unit;
    }

    /** Gives each comment of a file a place that has none. */
    static void place(List<Comment> comments, CompilationUnit unit, TypeDeclaration<?> root) {
        LostComments lost = new LostComments(unit);
        unit.walk(
                node -> {
                    lost.see(node);
                    Enums.constants(node).forEach(lost::see);
                });
        for (Comment comment : comments) {
            String text = content(CommentText.ofPython(comment.text()));
            if (lost.present.merge(text, -1, Integer::sum) < 0) {
                lost.place(comment, root);
            }
        }
    }

    private void see(Node node) {
        NodeNotes.comments(node).forEach(each -> present.merge(content(each), 1, Integer::sum));
    }

    private static String content(com.github.javaparser.ast.comments.Comment comment) {
        return comment.getContent().strip();
    }

    private void place(Comment comment, TypeDeclaration<?> root) {
        Node next = next(comment.span().line());
        com.github.javaparser.ast.comments.Comment java = CommentText.ofPython(comment.text());
        if (next == null) {
            NodeNotes.commentAtEnd(root, java);
        } else {
            NodeNotes.commentBefore(next, java);
        }
    }

    /** The outermost statement or method of those that come from the nearest line below. */
    private Node next(int line) {
        Node nearest = null;
        for (Node node : (Iterable<Node>) () -> unit.stream().iterator()) {
            if (canFollow(node)
                    && line(node) >= line
                    && (nearest == null || line(node) < line(nearest))) {
                nearest = node;
            }
        }
        return nearest;
    }

    private static boolean canFollow(Node node) {
        boolean isStatement =
                node instanceof Statement
                        && !(node instanceof BlockStmt)
                        && node.getParentNode().orElse(null) instanceof BlockStmt;
        return (isStatement || isMember(node)) && node.containsData(NodeNotes.PYTHON_SPAN);
    }

    private static boolean isMember(Node node) {
        return node instanceof MethodDeclaration
                && node.getParentNode().orElse(null) instanceof BodyDeclaration;
    }

    private static int line(Node node) {
        Span span = node.getData(NodeNotes.PYTHON_SPAN);
        return span.line();
    }
}
