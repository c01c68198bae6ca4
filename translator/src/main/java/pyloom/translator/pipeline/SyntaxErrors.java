package pyloom.translator.pipeline;

import pyloom.object.IndentationError;
import pyloom.object.PyException;
import pyloom.object.PyTuple;
import pyloom.object.RecursionError;
import pyloom.object.SyntaxError;
import pyloom.object.TabError;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The exceptions that a running program gets for a text that is no Python. */
final class SyntaxErrors {

    private SyntaxErrors() {}

    /**
     * {@return the exception that CPython raises}
     *
     * @param error what is wrong
     * @param file what the source is called
     * @param source the text, or null if it could not be read
     */
    static PyException of(PythonSyntaxError error, String file, SourceText source) {
        if (source == null && error.line() == 0) {
            return new SyntaxError(error.getMessage());
        }
        String text = source == null ? null : line(source, error.line());
        Object place =
                PyTuple.of(
                        file,
                        orNone(error.line()),
                        orNone(column(error.column(), error, text)),
                        text,
                        orNone(error.endLine()),
                        orNone(endColumn(error, source)));
        return switch (error.kind()) {
            case SYNTAX -> new SyntaxError(error.getMessage(), place);
            case INDENTATION -> new IndentationError(error.getMessage(), place);
            case TAB -> new TabError(error.getMessage(), place);
            case RECURSION -> new RecursionError(error.getMessage());
        };
    }

    private static Object orNone(int number) {
        return number == 0 ? null : (Object) (long) number;
    }

    private static int endColumn(PythonSyntaxError error, SourceText source) {
        String text = source == null ? null : line(source, error.endLine());
        return column(error.endColumn(), error, text);
    }

    /** Errors of the compiler count bytes; programs see characters. */
    private static int column(int column, PythonSyntaxError error, String line) {
        if (!error.countsBytes() || line == null || column < 1) {
            return column;
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        byte[] before = Arrays.copyOf(bytes, Math.min(column - 1, bytes.length));
        String start = new String(before, StandardCharsets.UTF_8);
        return start.codePointCount(0, start.length()) + 1;
    }

    private static String line(SourceText source, int number) {
        List<String> lines = source.text().lines().toList();
        return number < 1 || number > lines.size() ? null : lines.get(number - 1) + "\n";
    }
}
