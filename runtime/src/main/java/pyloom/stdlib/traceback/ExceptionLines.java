package pyloom.stdlib.traceback;

import pyloom.object.PyValueInstance;
import pyloom.object.SyntaxError;
import pyloom.object.Texts;

import java.util.ArrayList;
import java.util.List;

/** The last lines of a traceback: class and text, for a syntax error its place, and notes. */
public final class ExceptionLines {

    private ExceptionLines() {}

    /** {@return the lines, each with a line feed at its end; a text may be of several} */
    public static List<String> of(ExceptionSummary summary) {
        List<String> lines = new ArrayList<>();
        if (summary.syntaxError() == null) {
            lines.add(lastLine(summary.typeName(), summary.text()));
        } else {
            addSyntaxError(lines, summary);
        }
        for (String note : summary.notes()) {
            lines.add(note + "\n");
        }
        return lines;
    }

    /**
     * {@return the lines of an exception and of those of a group, each further in than the group}
     */
    public static List<String> ofGroup(ExceptionSummary summary) {
        List<String> lines = new ArrayList<>();
        addGroup(lines, summary, 0);
        return lines;
    }

    private static void addGroup(List<String> lines, ExceptionSummary summary, int depth) {
        String indent = " ".repeat(3 * depth);
        for (String line : of(summary)) {
            if (depth == 0) {
                lines.add(line);
                continue;
            }
            for (String part : line.substring(0, line.length() - 1).split("\n", -1)) {
                lines.add(indent + part + "\n");
            }
        }
        if (summary.exceptions() != null) {
            for (ExceptionSummary each : summary.exceptions()) {
                addGroup(lines, each, depth + 1);
            }
        }
    }

    /** {@return the line with class and text} */
    static String lastLine(String typeName, String text) {
        return text.isEmpty() ? typeName + "\n" : typeName + ": " + text + "\n";
    }

    private static void addSyntaxError(List<String> lines, ExceptionSummary summary) {
        SyntaxError error = summary.syntaxError();
        String suffix = "";
        if (error.line() != null) {
            String file = error.filename() == null ? "<string>" : Texts.str(error.filename());
            lines.add("  File \"%s\", line %s\n".formatted(file, Texts.str(error.line())));
        } else if (error.filename() != null) {
            suffix = " (" + Texts.str(error.filename()) + ")";
        }
        if (PyValueInstance.unwrap(error.source()) instanceof String source) {
            addSource(lines, error, source);
        }
        String message = error.message() == null ? "" : Texts.str(error.message());
        lines.add(
                summary.typeName()
                        + ": "
                        + (message.isEmpty() ? "<no detail available>" : message)
                        + suffix
                        + "\n");
    }

    private static void addSource(List<String> lines, SyntaxError error, String source) {
        String text = source.replaceAll("\n+$", "");
        String line = text.replaceAll("^[ \n\f]+", "");
        int blanks = text.length() - line.length();
        lines.add("    " + line + "\n");
        if (!(PyValueInstance.unwrap(error.offset()) instanceof Long column)) {
            return;
        }
        int offset = utf16(source, Math.toIntExact(column));
        int end = endOf(error, source, text, offset);
        if (!source.isEmpty() && offset > source.length()) {
            offset = text.length() + 1;
        }
        if (!source.isEmpty() && end > source.length()) {
            end = text.length() + 1;
        }
        if (offset >= end || end < 0) {
            end = offset + 1;
        }
        int start = offset - 1 - blanks;
        if (start >= 0) {
            String marks = "^".repeat(end - offset);
            lines.add("    " + blanksOf(line, start) + marks + "\n");
        }
    }

    /** {@return a column in code points as one in chars} */
    private static int utf16(String source, int column) {
        int points = source.codePointCount(0, source.length());
        return column < 1 || column > points
                ? column
                : source.offsetByCodePoints(0, column - 1) + 1;
    }

    private static int endOf(SyntaxError error, String source, String text, int offset) {
        boolean isOneLine =
                error.endLine() == null
                        ? error.line() == null
                        : error.line() != null && error.endLine().equals(error.line());
        if (!isOneLine) {
            return text.length() + 1;
        }
        boolean isKnown = error.endOffset() instanceof Long end && end != 0;
        return isKnown ? utf16(source, Math.toIntExact((Long) error.endOffset())) : offset;
    }

    /** Tabs and their like stay, so that the marks stand below what they mark. */
    private static String blanksOf(String line, int count) {
        StringBuilder blanks = new StringBuilder();
        line.substring(0, Math.min(count, line.length()))
                .codePoints()
                .forEach(c -> blanks.appendCodePoint(Character.isWhitespace(c) ? c : ' '));
        return blanks.toString();
    }
}
