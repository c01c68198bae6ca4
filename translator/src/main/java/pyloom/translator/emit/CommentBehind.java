package pyloom.translator.emit;

import com.github.javaparser.ast.comments.Comment;

/**
 * A comment that is to stand behind its node, and what is needed to see whether there is room for
 * it: one that would break the line it belongs to, or itself, is better off above.
 */
final class CommentBehind {

    private final Comment comment;
    private final int flatStart;
    private CommentLines lines;
    private int flatEnd;
    private int column = -1;

    /** A comment behind a node whose first word is yet to come. */
    CommentBehind(Comment comment, int flatStart) {
        this.comment = comment;
        this.flatStart = flatStart;
    }

    Comment comment() {
        return comment;
    }

    /** The node ends here, and the comment follows in these lines. */
    void end(CommentLines text, int position) {
        lines = text;
        flatEnd = position;
    }

    /** The first word of the node stands at {@code place}. */
    void place(int place) {
        column = place;
    }

    boolean findsNoRoom() {
        if (lines == null) {
            return false;
        }
        int width = column + flatEnd - flatStart;
        boolean breaksItsLine =
                column >= 0
                        && width <= JavaPrinter.LINE_WIDTH
                        && width + 1 + lines.width() > JavaPrinter.LINE_WIDTH;
        return breaksItsLine || lines.overflows();
    }
}
