package pyloom.translator.emit.layout;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text whose line breaks are to be decided. */
sealed interface Doc {

    /** The width of what can never stand on one line with something else. */
    int UNBOUNDED = 1000;

    /** {@return the width if written without line breaks, at most {@link #UNBOUNDED}} */
    int width();

    /** A word or a space. */
    final class Text implements Doc {

        static final Text SPACE = new Text(" ", BlankLine.NONE, List.of());

        final String text;
        final BlankLine blankLine;
        private List<Object> marks;

        Text(String text, BlankLine blankLine, List<Object> marks) {
            this.text = text;
            this.blankLine = blankLine;
            this.marks = marks;
        }

        @Override
        public int width() {
            return text.length();
        }

        /** What is reported with the place of the word. */
        List<Object> marks() {
            return marks;
        }

        void mark(Object mark) {
            if (marks.isEmpty()) {
                marks = new ArrayList<>(2);
            }
            marks.add(mark);
        }
    }

    /** A comment; its lines are known once its column is. */
    final class CommentText implements Doc {

        final BlankLine blankLine;
        private final Comment comment;
        private List<String> lines = List.of();
        private int column = -1;

        CommentText(Comment comment, BlankLine blankLine) {
            this.comment = comment;
            this.blankLine = blankLine;
        }

        @Override
        public int width() {
            return comment.width();
        }

        List<String> lines(int startColumn) {
            if (column != startColumn) {
                lines = comment.lines(startColumn);
                column = startColumn;
            }
            return lines;
        }
    }

    /** A place where the line may end. */
    final class Break implements Doc {

        Fill fill;
        final String flat;
        final Indent indent;
        final BreakTag tag;
        boolean taken;
        int newColumn;

        Break(Fill fill, String flat, Indent indent, BreakTag tag) {
            this.fill = fill;
            this.flat = flat;
            this.indent = indent;
            this.tag = tag;
        }

        @Override
        public int width() {
            return fill == Fill.FORCED ? UNBOUNDED : flat.length();
        }

        /** Takes the break or not, and returns the column after it. */
        int decide(boolean take, int levelIndent, int column) {
            taken = take;
            if (tag != null) {
                tag.decide(take);
            }
            if (!take) {
                return column + flat.length();
            }
            newColumn = Math.max(levelIndent + indent.columns(), 0);
            return newColumn;
        }
    }

    /** A group of pieces that is written on one line if it fits. */
    final class Level implements Doc {

        final Indent indent;
        final List<Doc> docs = new ArrayList<>();
        boolean onOneLine;
        private int width = -1;

        Level(Indent indent) {
            this.indent = indent;
        }

        @Override
        public int width() {
            if (width < 0) {
                width = widthOf(0, docs.size());
            }
            return width;
        }

        /** The width of the pieces from {@code start} to {@code end}, exclusive. */
        int widthOf(int start, int end) {
            int sum = 0;
            for (int i = start; i < end && sum < UNBOUNDED; i++) {
                sum += docs.get(i).width();
            }
            return Math.min(sum, UNBOUNDED);
        }

        /** The index of the first break from {@code start} on, or the number of pieces. */
        int nextBreak(int start) {
            int i = start;
            while (i < docs.size() && !(docs.get(i) instanceof Break)) {
                i++;
            }
            return i;
        }
    }
}
