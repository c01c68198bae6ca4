package pyloom.translator.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.emit.layout.BlankLine;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.IdentityHashMap;
import java.util.Map;

/** Brings what is noted on nodes into the layout: comments, blank lines and places. */
final class NotePrinter {

    private final LayoutBuilder out;
    private final CommentPlaces places;
    private final Map<Comment, CommentBehind> behind = new IdentityHashMap<>();

    /** Notes for a text with comments at {@code places}, or without any if that is null. */
    NotePrinter(LayoutBuilder out, CommentPlaces places) {
        this.out = out;
        this.places = places;
    }

    /** Takes up the comments before {@code node} and where it comes from. */
    void begin(Node node) {
        commentsBefore(node);
        place(node);
    }

    /** Takes up the comments that stand before {@code node}. */
    void commentsBefore(Node node) {
        if (places == null) {
            return;
        }
        boolean inLine = node instanceof Expression;
        if (node.containsData(NodeNotes.COMMENTS_BEFORE)) {
            node.getData(NodeNotes.COMMENTS_BEFORE).forEach(each -> addBefore(each, inLine));
        }
        if (node.containsData(NodeNotes.COMMENT_BEHIND)) {
            Comment comment = node.getData(NodeNotes.COMMENT_BEHIND);
            if (places.isMovedUp(comment)) {
                addBefore(comment, false);
            } else {
                CommentBehind start = new CommentBehind(comment, out.flatLength());
                behind.put(comment, start);
                out.markNext(start);
            }
        }
        node.getComment().ifPresent(each -> addBefore(each, inLine));
        if (node.containsData(NodeNotes.BLANK_LINE_AFTER_COMMENTS)) {
            out.blankLineAfterComments();
        }
    }

    private void addBefore(Comment comment, boolean inLine) {
        CommentLines.of(comment, inLine).forEach(out::commentBefore);
    }

    /** Takes up where {@code node} comes from, for the next word. */
    private void place(Node node) {
        enterFunction(node);
        span(node);
    }

    /** The code of the Python function that {@code node} holds begins with the next word. */
    void enterFunction(Node node) {
        if (node.containsData(NodeNotes.PYTHON_FUNCTION)) {
            out.markNext(new Mark.FunctionStart(node.getData(NodeNotes.PYTHON_FUNCTION)));
        }
    }

    /** Takes up the span that {@code node} comes from, for the next word. */
    void span(Node node) {
        if (node.containsData(NodeNotes.PYTHON_SPAN)) {
            out.markNext(new Mark.Start(node.getData(NodeNotes.PYTHON_SPAN)));
        }
    }

    /** The span of {@code node}, taken up before, ends with the last word. */
    void endSpan(Node node) {
        if (node.containsData(NodeNotes.PYTHON_SPAN)) {
            out.markLast(Mark.End.SPAN);
        }
    }

    /** The function that {@code node} holds the code of ends with the last word. */
    void leaveFunction(Node node) {
        if (node.containsData(NodeNotes.PYTHON_FUNCTION)) {
            out.markLast(Mark.End.FUNCTION);
        }
    }

    /** Ends {@code node}: its last word is in the layout. */
    void end(Node node) {
        endSpan(node);
        leaveFunction(node);
        commentBehind(node);
    }

    /** Takes up the comment behind {@code node}. */
    void commentBehind(Node node) {
        if (places != null
                && node.containsData(NodeNotes.COMMENT_BEHIND)
                && !places.isMovedUp(node.getData(NodeNotes.COMMENT_BEHIND))) {
            addBehind(node.getData(NodeNotes.COMMENT_BEHIND));
        }
    }

    private void addBehind(Comment comment) {
        CommentBehind start = behind.computeIfAbsent(comment, each -> new CommentBehind(each, 0));
        for (CommentLines lines : CommentLines.of(comment, true)) {
            start.end(lines, out.flatLength());
            out.commentAfter(lines);
        }
    }

    /** Takes up the comment behind the opening brace of {@code node}. */
    void opening(Node node) {
        if (places != null && node.containsData(NodeNotes.COMMENT_AT_OPENING)) {
            Comment comment = node.getData(NodeNotes.COMMENT_AT_OPENING);
            if (comment.isLineComment() && !places.isMovedUp(comment)) {
                addBehind(comment);
            } else {
                addBefore(comment, false);
            }
        }
    }

    /** Takes up the comments before the closing brace of {@code node}. */
    void closing(Node node) {
        if (places != null && node.containsData(NodeNotes.COMMENTS_AT_END)) {
            node.getData(NodeNotes.COMMENTS_AT_END).forEach(each -> addBefore(each, false));
        }
    }

    /** {@return the blank line asked for before {@code node}} */
    static BlankLine blankLine(Node node, boolean otherwise) {
        return BlankLine.of(wantsBlankLine(node, otherwise));
    }

    static boolean wantsBlankLine(Node node, boolean otherwise) {
        return node.containsData(NodeNotes.BLANK_LINE_BEFORE)
                ? node.getData(NodeNotes.BLANK_LINE_BEFORE)
                : otherwise;
    }

    /** Moves the comments that found no room behind their nodes; returns whether there are any. */
    boolean moveUpWhatFindsNoRoom() {
        boolean moved = false;
        for (CommentBehind each : behind.values()) {
            if (each.findsNoRoom()) {
                places.moveUp(each.comment());
                moved = true;
            }
        }
        return moved;
    }
}
