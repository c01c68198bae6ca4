package pyloom.translator.emit;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;

import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * What is noted on a node of a Java tree for the printer: where it comes from in Python, and the
 * comments and blank lines around it. A node's own {@code getComment()} is printed too, after the
 * comments noted here as standing before it; that is the place of its Javadoc.
 */
public final class NodeNotes {

    /** The place in the Python source that a node comes from. */
    public static final DataKey<Span> PYTHON_SPAN = new DataKey<>() {};

    /** The qualified name of the Python function whose code a method or lambda holds. */
    public static final DataKey<String> PYTHON_FUNCTION = new DataKey<>() {};

    static final DataKey<Boolean> BLANK_LINE_BEFORE = new DataKey<>() {};
    static final DataKey<Boolean> BLANK_LINE_AFTER_COMMENTS = new DataKey<>() {};
    static final DataKey<List<Comment>> COMMENTS_BEFORE = new DataKey<>() {};
    static final DataKey<Comment> COMMENT_BEHIND = new DataKey<>() {};
    static final DataKey<Comment> COMMENT_AT_OPENING = new DataKey<>() {};
    static final DataKey<List<Comment>> COMMENTS_AT_END = new DataKey<>() {};
    static final DataKey<Boolean> IN_PAIRS = new DataKey<>() {};

    private NodeNotes() {}

    /** Notes the place in the Python source that {@code node} comes from; returns the node. */
    public static <N extends Node> N from(Span span, N node) {
        node.setData(PYTHON_SPAN, span);
        return node;
    }

    /** Notes for a node that it comes from where another one does. */
    public static void copySpan(Node from, Node to) {
        if (from.containsData(PYTHON_SPAN)) {
            to.setData(PYTHON_SPAN, from.getData(PYTHON_SPAN));
        }
    }

    /**
     * Asks for a blank line before a statement, member, import, enum constant, switch entry or
     * comment, or for none. Between members other than fields there always is one.
     */
    public static void blankLineBefore(Node node, boolean wanted) {
        node.setData(BLANK_LINE_BEFORE, wanted);
    }

    /** Asks for a blank line between the comments that stand before {@code node} and it. */
    public static void blankLineAfterComments(Node node) {
        node.setData(BLANK_LINE_AFTER_COMMENTS, true);
    }

    /** Adds a comment on lines of its own before {@code node}, after those added earlier. */
    public static void commentBefore(Node node, Comment comment) {
        add(node, COMMENTS_BEFORE, comment);
    }

    /** Sets the comment that stands behind {@code node} on its last line. */
    public static void commentBehind(Node node, Comment comment) {
        node.setData(COMMENT_BEHIND, comment);
    }

    /** Sets the comment that stands behind the opening brace of a block, type or switch. */
    public static void commentAtOpening(Node node, Comment comment) {
        node.setData(COMMENT_AT_OPENING, comment);
    }

    /** Adds a comment on lines of its own before the closing brace of a block, type or switch. */
    public static void commentAtEnd(Node node, Comment comment) {
        add(node, COMMENTS_AT_END, comment);
    }

    /**
     * Asks for the arguments of a call to stand two in a line, as keys and values do. The printer
     * follows only where the formatter would keep such a table.
     */
    public static void argumentsInPairs(Node call) {
        call.setData(IN_PAIRS, true);
    }

    /** Lets the comments noted on one node stand at another that has none. */
    public static void moveComments(Node from, Node to) {
        for (DataKey<List<Comment>> key : List.of(COMMENTS_BEFORE, COMMENTS_AT_END)) {
            if (from.containsData(key)) {
                to.setData(key, from.getData(key));
            }
        }
        for (DataKey<Comment> key : List.of(COMMENT_BEHIND, COMMENT_AT_OPENING)) {
            if (from.containsData(key)) {
                to.setData(key, from.getData(key));
            }
        }
    }

    /** {@return the comments noted on a node} */
    public static List<Comment> comments(Node node) {
        List<Comment> comments = new ArrayList<>();
        for (DataKey<List<Comment>> key : List.of(COMMENTS_BEFORE, COMMENTS_AT_END)) {
            if (node.containsData(key)) {
                comments.addAll(node.getData(key));
            }
        }
        for (DataKey<Comment> key : List.of(COMMENT_BEHIND, COMMENT_AT_OPENING)) {
            if (node.containsData(key)) {
                comments.add(node.getData(key));
            }
        }
        return comments;
    }

    private static void add(Node node, DataKey<List<Comment>> key, Comment comment) {
        if (!node.containsData(key)) {
            node.setData(key, new ArrayList<>());
        }
        node.getData(key).add(comment);
    }
}
