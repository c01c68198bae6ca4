package pyloom.translator.emit.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes the description of a text, in order: levels that open and close, words, spaces, breaks and
 * comments. A level is written on one line if it fits there.
 *
 * <p>A word joins the level of the last break before it, even where that level is already closed:
 * so a closing {@code );} counts when it is decided whether the last argument fits.
 */
public final class LayoutBuilder {

    private final Doc.Level root = new Doc.Level(Indent.NONE);
    private final Deque<Doc.Level> levels = new ArrayDeque<>();
    private final List<Indent> opening = new ArrayList<>();
    private final List<Comment> commentsBefore = new ArrayList<>();
    private final List<Comment> commentsAfter = new ArrayList<>();
    private List<Object> marks = List.of();
    private Doc.Level wordLevel = root;
    private Doc.Text lastWord;
    private BlankLine blankLine;
    private boolean blankLineAfterComments;
    private boolean lineEnded;
    private int flatLength;
    private int commentLength;

    /** An empty description. */
    public LayoutBuilder() {
        levels.push(root);
    }

    /** Opens a level whose breaks indent by {@code indent} more than the level around it. */
    public void open(Indent indent) {
        placeCommentsAfter();
        opening.add(indent);
    }

    /** Closes the level opened last. */
    public void close() {
        placeOpening();
        Doc.Level closed = levels.pop();
        levels.element().docs.add(closed);
        lineEnded = false;
    }

    /** Adds a word. */
    public void word(String text) {
        word(text, Indent.NONE);
    }

    /** Adds a word; comments that wait for it are indented by {@code commentIndent} more. */
    public void word(String text, Indent commentIndent) {
        placeCommentsAfter();
        placeCommentsBefore(commentIndent);
        placeOpening();
        lastWord = new Doc.Text(text, takeBlankLine(), marks);
        marks = List.of();
        add(lastWord);
    }

    /** Adds a comma or the like to the last word, before the comments behind that word. */
    public void punctuation(String text) {
        lastWord = new Doc.Text(text, BlankLine.NONE, List.of());
        placeOpening();
        add(lastWord);
    }

    /** Adds a space that is never a line break. */
    public void space() {
        placeCommentsAfter();
        if (!lineEnded) {
            placeOpening();
            add(Doc.Text.SPACE);
        }
    }

    /** Adds a break that is taken with all others of its level, and is nothing otherwise. */
    public void lineBreak() {
        lineBreak(Fill.UNIFIED, "", Indent.NONE, null);
    }

    /** Adds a break that is taken with all others of its level, and is {@code flat} otherwise. */
    public void lineBreak(String flat) {
        lineBreak(Fill.UNIFIED, flat, Indent.NONE, null);
    }

    /** Adds a break that is taken only if what follows does not fit. */
    public void fillBreak(String flat) {
        lineBreak(Fill.INDEPENDENT, flat, Indent.NONE, null);
    }

    /** Ends the line. */
    public void forcedBreak() {
        lineBreak(Fill.FORCED, "", Indent.NONE, null);
    }

    /** Adds a break; {@code tag} may be null. */
    public BreakHandle lineBreak(Fill fill, String flat, Indent indent, BreakTag tag) {
        placeCommentsAfter();
        Doc.Break made = new Doc.Break(fill, flat, indent, tag);
        if (lineEnded && flat.equals(" ") && indent == Indent.NONE) {
            return new BreakHandle(made);
        }
        placeOpening();
        addBreak(made);
        return new BreakHandle(made);
    }

    /** A break whose way to fill may still be decided by what was added after it. */
    public static final class BreakHandle {

        private final Doc.Break target;

        private BreakHandle(Doc.Break target) {
            this.target = target;
        }

        /** Changes when the break is taken. */
        public void fill(Fill fill) {
            target.fill = fill;
        }
    }

    /** Adds a comment that stands on lines of its own before the next word. */
    public void commentBefore(Comment comment) {
        commentsBefore.add(comment);
    }

    /** Adds a comment that stands behind the last word, after the levels that close there. */
    public void commentAfter(Comment comment) {
        commentsAfter.add(comment);
    }

    /**
     * Says whether a blank line comes before the next word. The first to say so decides, but a
     * decision that depends on a break yields to every other.
     */
    public void blankLine(BlankLine wanted) {
        if (blankLine == null
                || (!(blankLine instanceof BlankLine.Fixed) && wanted instanceof BlankLine.Fixed)) {
            blankLine = wanted;
        } else if (!(blankLine instanceof BlankLine.Fixed)) {
            blankLine = new BlankLine.Either(blankLine, wanted);
        }
    }

    /** Wants a blank line between the comments that wait for the next word and that word. */
    public void blankLineAfterComments() {
        blankLineAfterComments = true;
    }

    /** Reports {@code mark} with the place of the next word. */
    public void markNext(Object mark) {
        if (marks.isEmpty()) {
            marks = new ArrayList<>(2);
        }
        marks.add(mark);
    }

    /** Reports {@code mark} with the place of the last word. */
    public void markLast(Object mark) {
        lastWord.mark(mark);
    }

    /** {@return the length of all words so far if they were written without line breaks} */
    public int flatLength() {
        return flatLength;
    }

    /** {@return the same with the comments so far} */
    public int flatLengthWithComments() {
        int waiting = 0;
        for (Comment comment : commentsAfter) {
            waiting += comment.width();
        }
        return flatLength + commentLength + waiting;
    }

    /** {@return the whole text; all levels must be closed} */
    Doc.Level build() {
        placeCommentsAfter();
        if (levels.size() != 1 || !opening.isEmpty()) {
            throw new IllegalStateException("a level of the layout is not closed");
        }
        return root;
    }

    private void placeOpening() {
        for (Indent indent : opening) {
            levels.push(new Doc.Level(indent));
        }
        opening.clear();
    }

    private void add(Doc doc) {
        wordLevel.docs.add(doc);
        if (doc instanceof Doc.CommentText) {
            commentLength += doc.width();
        } else {
            flatLength += doc.width();
        }
        lineEnded = false;
    }

    private void addBreak(Doc.Break made) {
        wordLevel = levels.element();
        wordLevel.docs.add(made);
        flatLength += made.flat.length();
        lineEnded = made.fill == Fill.FORCED;
    }

    private BlankLine takeBlankLine() {
        BlankLine taken = blankLine == null ? BlankLine.NONE : blankLine;
        blankLine = null;
        return taken;
    }

    private void placeCommentsBefore(Indent indent) {
        if (commentsBefore.isEmpty()) {
            return;
        }
        for (Comment comment : commentsBefore) {
            boolean line = comment.form() == Comment.Form.LINE;
            addBreak(new Doc.Break(line ? Fill.FORCED : Fill.UNIFIED, "", indent, null));
            BlankLine wanted = takeBlankLine();
            add(new Doc.CommentText(comment, comment.blankLineBefore() ? BlankLine.ONE : wanted));
            if (comment.form() == Comment.Form.IN_LINE) {
                add(Doc.Text.SPACE);
            } else {
                addBreak(new Doc.Break(Fill.FORCED, "", Indent.NONE, null));
            }
        }
        boolean javadoc = commentsBefore.getLast().form() == Comment.Form.JAVADOC;
        commentsBefore.clear();
        if (blankLineAfterComments && !javadoc) {
            blankLine = BlankLine.ONE;
        }
        blankLineAfterComments = false;
    }

    private void placeCommentsAfter() {
        if (commentsAfter.isEmpty()) {
            return;
        }
        for (Comment comment : commentsAfter) {
            if (!lineEnded) {
                add(Doc.Text.SPACE);
            }
            add(new Doc.CommentText(comment, BlankLine.NONE));
            if (comment.form() == Comment.Form.LINE) {
                addBreak(new Doc.Break(Fill.FORCED, "", Indent.NONE, null));
            }
        }
        commentsAfter.clear();
    }
}
