package pyloom.translator.emit.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a docstring as Python's own tools show them: without the common indentation. */
final class DocstringLines {

    private DocstringLines() {}

    /** {@return the lines without common indentation and without blank lines at either end} */
    static List<String> of(String docstring) {
        String[] raw = expandTabs(docstring).split("\r\n|\r|\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < raw.length; i++) {
            if (!raw[i].isBlank()) {
                margin = Math.min(margin, indentation(raw[i]));
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            int cut = i == 0 ? indentation(raw[i]) : Math.min(margin, indentation(raw[i]));
            lines.add(raw[i].substring(cut).stripTrailing());
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return lines;
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder(text.length() + 16);
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int width = 8 - column % 8;
                expanded.repeat(' ', width);
                column += width;
            } else {
                expanded.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return expanded.toString();
    }
}
