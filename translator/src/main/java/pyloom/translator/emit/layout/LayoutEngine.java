package pyloom.translator.emit.layout;

/**
 * Takes the breaks that a text needs to stay within the line width, and writes it. Time is linear
 * in the length of the text for nesting that occurs; the stack grows with the nesting.
 */
public final class LayoutEngine {

    private final int lineWidth;

    /** An engine for lines of at most {@code lineWidth} columns. */
    public LayoutEngine(int lineWidth) {
        this.lineWidth = lineWidth;
    }

    /**
     * {@return the text that was described}
     *
     * @param marks receives each mark with the place in the text of the word that carries it
     */
    public String render(LayoutBuilder description, PlacedMarks marks) {
        Doc.Level root = description.build();
        layout(root, 0, 0);
        LayoutWriter writer = new LayoutWriter(marks);
        writer.write(root);
        return writer.finish();
    }

    /** Lays out a piece that starts at {@code column}; returns the column after it. */
    private int layout(Doc doc, int indent, int column) {
        return switch (doc) {
            case Doc.Text text -> column + text.width();
            case Doc.CommentText comment -> column + comment.lines(column).getLast().length();
            case Doc.Level level -> layoutLevel(level, indent, column);
            case Doc.Break lineBreak -> throw new IllegalStateException("a break is no content");
        };
    }

    private int layoutLevel(Doc.Level level, int outerIndent, int startColumn) {
        if (startColumn + level.width() <= lineWidth) {
            level.onOneLine = true;
            return startColumn + level.width();
        }
        int indent = outerIndent + level.indent.columns();
        int column = startColumn;
        int start = 0;
        Doc.Break leading = null;
        boolean lastDidNotFit = false;
        while (true) {
            int end = level.nextBreak(start);
            int width = level.widthOf(start, end);
            if (leading != null) {
                boolean take =
                        leading.fill == Fill.UNIFIED
                                || lastDidNotFit
                                || column + leading.width() + width > lineWidth;
                column = leading.decide(take, indent, column);
            }
            lastDidNotFit = column + width > lineWidth;
            for (int i = start; i < end; i++) {
                column = layout(level.docs.get(i), indent, column);
            }
            if (end == level.docs.size()) {
                return column;
            }
            leading = (Doc.Break) level.docs.get(end);
            start = end + 1;
        }
    }
}
