package pyloom.translator.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Where a finding stands in its file, as people count: lines and columns from 1, columns in
 * characters, the end exclusive. 0 stands for what is not known; {@link #NOWHERE} knows nothing.
 *
 * @param line the first line
 * @param column the first column
 * @param endLine the last line
 * @param endColumn the column behind the last
 */
public record Place(int line, int column, int endLine, int endColumn) {

    /** The place of findings about a whole file. */
    public static final Place NOWHERE = new Place(0, 0, 0, 0);

    /**
     * {@return where CPython sees {@code error}, columns made characters}
     *
     * @param lines gives the text of a line, or null where it is not known
     */
    public static Place of(PythonSyntaxError error, IntFunction<String> lines) {
        int line = Math.max(error.line(), 0);
        int endLine = Math.max(error.endLine(), 0);
        int column = Math.max(error.column(), 0);
        int endColumn = Math.max(error.endColumn(), 0);
        if (!error.countsBytes()) {
            return new Place(line, column, endLine, endColumn);
        }
        return new Place(
                line,
                inCharacters(lines, line, column),
                endLine,
                inCharacters(lines, endLine, endColumn));
    }

    private static int inCharacters(IntFunction<String> lines, int line, int column) {
        String text = line > 0 && column > 0 ? lines.apply(line) : null;
        if (text == null) {
            return column;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int before = Math.min(column - 1, bytes.length);
        String prefix = new String(bytes, 0, before, StandardCharsets.UTF_8);
        return column - before + prefix.codePointCount(0, prefix.length());
    }
}
