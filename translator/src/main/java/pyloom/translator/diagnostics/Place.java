package pyloom.translator.diagnostics;

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

    /** {@return where CPython sees {@code error}} */
    public static Place of(PythonSyntaxError error) {
        return new Place(
                Math.max(error.line(), 0),
                Math.max(error.column(), 0),
                Math.max(error.endLine(), 0),
                Math.max(error.endColumn(), 0));
    }
}
