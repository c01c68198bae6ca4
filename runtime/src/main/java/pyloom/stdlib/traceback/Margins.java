package pyloom.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;

/** The blanks at the beginning of lines. */
final class Margins {

    private Margins() {}

    /** {@return the lines without what all begin with; of blank lines nothing is left} */
    static List<String> dedent(List<String> lines) {
        String margin = null;
        for (String line : lines) {
            if (!line.isBlank()) {
                String indent = line.substring(0, indentOf(line));
                margin = margin == null ? indent : common(margin, indent);
            }
        }
        int width = margin == null ? 0 : margin.length();
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            result.add(line.isBlank() ? "" : line.substring(width));
        }
        return result;
    }

    /** {@return the number of blanks and tabs that a line begins with} */
    static int indentOf(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private static String common(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return a.substring(0, length);
    }

    /** {@return a text with {@code margin} before each of its lines, blank ones too} */
    static String indent(String text, String margin) {
        if (margin.isEmpty() || text.isEmpty()) {
            return text;
        }
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String end = text.endsWith("\n") ? "\n" : "";
        return margin + body.replace("\n", "\n" + margin) + end;
    }
}
