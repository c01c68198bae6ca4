package pyloom.translator.emit.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out Javadoc comments. */
public final class JavadocLayout {

    private static final int LINE_WIDTH = 100;
    private static final int MAX_ROUNDS = 3;

    private JavadocLayout() {}

    /**
     * {@return the lines of a Javadoc comment, each without the indentation of the comment}
     *
     * @param content what stands between the start and the end mark
     * @param column where the comment starts, from 0
     */
    public static List<String> lines(String content, int column) {
        List<String> lines = linesOnce(content, column);
        // Preformatted code may need a second go until nothing moves any more.
        for (int round = 0; round < MAX_ROUNDS && content.contains("<"); round++) {
            String joined = String.join("\n", lines);
            List<String> again = linesOnce(joined.substring(3, joined.length() - 2), column);
            if (again.equals(lines)) {
                return lines;
            }
            lines = again;
        }
        return lines;
    }

    private static List<String> linesOnce(String content, int column) {
        Optional<List<Token>> tokens = JavadocScanner.scan(content);
        if (tokens.isEmpty()) {
            return ("/**" + content + "*/").lines().map(JavadocLayout::asBefore).toList();
        }
        JavadocFiller filler = new JavadocFiller(LINE_WIDTH - column - 3);
        TokenCleanup.clean(tokens.get()).forEach(filler::add);
        List<String> body = filler.lines();
        if (body.size() == 1 && fitsOneLine(body.getFirst(), column)) {
            return List.of("/** " + body.getFirst() + (body.getFirst().isEmpty() ? "*/" : " */"));
        }
        return frame(body);
    }

    private static List<String> frame(List<String> body) {
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        for (String line : body) {
            lines.add((" * " + line).stripTrailing());
        }
        lines.add(" */");
        return lines;
    }

    private static boolean fitsOneLine(String line, int column) {
        return line.length() <= LINE_WIDTH - column - "/**  */".length()
                && (!line.startsWith("@") || line.equals("@hide"));
    }

    private static String asBefore(String line) {
        String text = line.strip();
        return text.startsWith("/**") ? text : text.startsWith("*") ? " " + text : " * " + text;
    }
}
