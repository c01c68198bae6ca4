package pyloom.translator.emit.text;

import com.github.javaparser.ast.comments.LineComment;

import java.util.List;

/**
 * Line comments with any text. A Unicode escape in the text stays visible as such but loses its
 * effect, other characters beyond ASCII are written as escapes, control characters as their
 * symbols, lone surrogates as replacement characters, tabs as four spaces; spaces at the end of a
 * line go.
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

    /**
     * {@return one line of a comment made elsewhere as printable ASCII} Escapes of characters
     * beyond ASCII stay, all others lose their effect. This is the printer's guard.
     */
    public static String guarded(String line) {
        return Ascii.escape(UnicodeEscapes.disarmAllButHarmless(visibleControls(line)));
    }

    /** {@return {@code text} with tabs as spaces and nothing that does not show} */
    static String visibleControls(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                visible.append("    ");
            } else if (c < ' ') {
                visible.append((char) ('\u2400' + c));
            } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
                visible.append('\ufffd');
            } else {
                visible.append(c == 0x7f ? '\u2421' : c);
            }
        }
        return visible.toString();
    }

    private static boolean isPaired(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
