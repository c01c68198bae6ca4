package pyloom.translator.emit.layout;

import java.util.List;

/** Writes a text whose breaks are decided: no trailing spaces, no double blank lines. */
final class LayoutWriter {

    private final StringBuilder text = new StringBuilder();
    private final PlacedMarks marks;
    private int newlines;
    private int spaces;

    LayoutWriter(PlacedMarks marks) {
        this.marks = marks;
    }

    void write(Doc.Level root) {
        writeLevel(root, false);
    }

    /** {@return the text, ended by one newline unless it is empty} */
    String finish() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return text.toString();
    }

    private void writeLevel(Doc.Level level, boolean onOneLine) {
        boolean flat = onOneLine || level.onOneLine;
        for (Doc doc : level.docs) {
            switch (doc) {
                case Doc.Text word -> writeText(word);
                case Doc.CommentText comment -> writeComment(comment);
                case Doc.Level inner -> writeLevel(inner, flat);
                case Doc.Break lineBreak -> writeBreak(lineBreak, flat);
            }
        }
    }

    private void writeBreak(Doc.Break lineBreak, boolean flat) {
        if (!flat && lineBreak.taken) {
            newlines = Math.max(newlines, 1);
            spaces = lineBreak.newColumn;
        } else {
            spaces += lineBreak.flat.length();
        }
    }

    private void writeText(Doc.Text word) {
        if (word == Doc.Text.SPACE) {
            spaces++;
            return;
        }
        if (word.text.isEmpty()) {
            return;
        }
        place(word.blankLine);
        int start = text.length();
        text.append(word.text);
        for (Object mark : word.marks()) {
            marks.accept(mark, start, text.length());
        }
    }

    private void writeComment(Doc.CommentText comment) {
        place(comment.blankLine);
        int column = text.length() - (text.lastIndexOf("\n") + 1);
        List<String> lines = comment.lines(column);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append('\n').append(lines.get(i).isEmpty() ? "" : " ".repeat(column));
            }
            text.append(lines.get(i));
        }
    }

    private void place(BlankLine blankLine) {
        if (blankLine.wanted()) {
            newlines++;
        }
        if (!text.isEmpty()) {
            text.repeat('\n', newlines);
        }
        newlines = 0;
        text.repeat(' ', spaces);
        spaces = 0;
    }
}
