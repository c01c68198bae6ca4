package pyloom.translator.emit.text;

import com.github.javaparser.ast.comments.LineComment;

import java.util.List;

/**
 * Line comments with any text. A Unicode escape in the text stays visible as such but loses its
 * effect, other characters beyond ASCII are written as escapes, control characters as their
 * symbols, tabs as four spaces; spaces at the end of a line go.
 */
public final class CommentText {

    private CommentText() {}

    /**
     * {@return the Java comment for a Python comment}
     *
     * @param comment the comment from its {@code #} to the end of the line
     */
    public static LineComment ofPython(String comment) {
        String text = comment.startsWith("#") ? comment.substring(1) : comment;
        return lines(text).getFirst();
    }

    /** {@return a comment for each line of {@code text}, at least one} */
    public static List<LineComment> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1)).stream().map(CommentText::line).toList();
    }

    private static LineComment line(String text) {
        String harmless = harmless(text);
        boolean needsSpace = !harmless.isEmpty() && !harmless.startsWith(" ");
        return new LineComment(needsSpace ? " " + harmless : harmless);
    }

    /** {@return one line of foreign text as printable ASCII that Java takes for nothing else} */
    static String harmless(String line) {
        return Ascii.escape(UnicodeEscapes.disarm(visibleControls(line).stripTrailing()));
    }

    /** {@return {@code text} with tabs as spaces and control characters as their symbols} */
    static String visibleControls(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                visible.append("    ");
            } else if (c < ' ') {
                visible.append((char) ('\u2400' + c));
            } else {
                visible.append(c == 0x7f ? '\u2421' : c);
            }
        }
        return visible.toString();
    }
}
