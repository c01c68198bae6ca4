package pyloom.translator.diagnostics;

import java.util.function.IntFunction;

/**
 * Writes findings for people.
 *
 * <pre>
 * worker.py:14:12: error PYL-E001: SyntaxError: invalid syntax
 *    14 | total +=
 *       |         ^
 *   help: ...
 * </pre>
 */
public final class TextRenderer {

    private static final String RED = "\033[1;31m";
    private static final String YELLOW = "\033[1;33m";
    private static final String BOLD = "\033[1m";
    private static final String PLAIN = "\033[0m";

    private final boolean coloured;

    /** A renderer for a terminal that shows colours, or for anything else. */
    public TextRenderer(boolean coloured) {
        this.coloured = coloured;
    }

    /**
     * {@return the lines for one finding, each ended by a line feed}
     *
     * @param lines gives the text of a line of the file, or null where it is not known
     */
    public String render(Diagnostic diagnostic, IntFunction<String> lines) {
        StringBuilder text = new StringBuilder();
        text.append(painted(BOLD, where(diagnostic))).append(' ').append(severity(diagnostic));
        text.append(": ").append(SafeText.of(diagnostic.message())).append('\n');
        Place place = diagnostic.place();
        String line = place.line() > 0 ? lines.apply(place.line()) : null;
        if (line != null && !line.isBlank()) {
            excerpt(text, place, line);
        }
        if (!diagnostic.remedy().isEmpty()) {
            text.append("  help: ").append(SafeText.of(diagnostic.remedy())).append('\n');
        }
        return text.toString();
    }

    private static String where(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        StringBuilder where = new StringBuilder(SafeText.of(diagnostic.file())).append(':');
        if (place.line() > 0) {
            where.append(place.line()).append(':');
            if (place.column() > 0) {
                where.append(place.column()).append(':');
            }
        }
        return where.toString();
    }

    private String severity(Diagnostic diagnostic) {
        Code code = diagnostic.code();
        String colour =
                switch (code.severity()) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                };
        return painted(colour, code.severity().word()) + ' ' + code.id();
    }

    private void excerpt(StringBuilder text, Place place, String line) {
        boolean runsOn = place.endLine() > place.line();
        int endColumn = runsOn ? line.codePointCount(0, line.length()) + 1 : place.endColumn();
        SourceExcerpt excerpt = SourceExcerpt.of(line, place.column(), endColumn);
        String number = "%6d".formatted(place.line());
        text.append(number).append(" | ").append(excerpt.text()).append('\n');
        if (!excerpt.carets().isEmpty()) {
            String margin = " ".repeat(number.length());
            text.append(margin).append(" | ").append(painted(RED, excerpt.carets())).append('\n');
        }
    }

    private String painted(String colour, String text) {
        return coloured ? colour + text + PLAIN : text;
    }
}
