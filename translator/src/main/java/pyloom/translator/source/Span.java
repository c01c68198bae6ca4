package pyloom.translator.source;

/**
 * Where a node stands, in CPython's terms: lines from 1, columns from 0 in UTF-8 bytes, the end
 * exclusive.
 *
 * @param line CPython's {@code lineno}
 * @param column CPython's {@code col_offset}
 * @param endLine CPython's {@code end_lineno}
 * @param endColumn CPython's {@code end_col_offset}
 */
public record Span(int line, int column, int endLine, int endColumn) {

    /** {@return the span from the start of this one to the end of {@code last}} */
    public Span to(Span last) {
        return new Span(line, column, last.endLine, last.endColumn);
    }
}
