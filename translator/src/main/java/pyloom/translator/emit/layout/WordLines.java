package pyloom.translator.emit.layout;

import java.util.List;

/** Writes a text without comments for a machine: lines are as long as they get. */
public final class WordLines {

    /** Decides where lines start beyond where they must. */
    public interface Guide {

        /** {@return whether a word with these marks has to start a line} */
        boolean startsLine(List<Object> marks);

        /** A word with these marks stands on {@code line}, counted from 1. */
        void placed(List<Object> marks, int line);
    }

    private final StringBuilder text = new StringBuilder();
    private final Guide guide;
    private int line = 1;
    private boolean atLineStart = true;

    private WordLines(Guide guide) {
        this.guide = guide;
    }

    /** {@return the text that was described} */
    public static String render(LayoutBuilder description, Guide guide) {
        WordLines lines = new WordLines(guide);
        lines.write(description.build());
        lines.endLine();
        return lines.text.toString();
    }

    private void write(Doc.Level level) {
        for (Doc doc : level.docs) {
            switch (doc) {
                case Doc.Text word -> write(word);
                case Doc.Level inner -> write(inner);
                case Doc.Break lineBreak when lineBreak.fill == Fill.FORCED -> endLine();
                case Doc.Break lineBreak -> text.append(atLineStart ? "" : lineBreak.flat);
                case Doc.CommentText _ ->
                        throw new IllegalArgumentException("a comment in a text without any");
            }
        }
    }

    private void write(Doc.Text word) {
        if (word == Doc.Text.SPACE) {
            text.append(atLineStart ? "" : " ");
            return;
        }
        if (word.text.isEmpty()) {
            return;
        }
        if (guide.startsLine(word.marks())) {
            endLine();
        }
        guide.placed(word.marks(), line);
        text.append(word.text);
        atLineStart = false;
    }

    private void endLine() {
        if (!atLineStart) {
            text.append('\n');
            line++;
            atLineStart = true;
        }
    }
}
