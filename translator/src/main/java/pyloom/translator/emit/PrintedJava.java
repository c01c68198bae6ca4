package pyloom.translator.emit;

import pyloom.translator.source.Span;

import java.util.List;

/**
 * The text of a Java file and where it comes from.
 *
 * @param text printable ASCII, each line ended by a newline
 * @param spans for each line from the first on, the place in the Python source it comes from, null
 *     for a line that comes from nowhere
 * @param functions the lines that hold the code of a Python function, inner functions before those
 *     around them
 * @param pieces the parts of lines that come from more than one place
 */
public record PrintedJava(
        String text, List<Span> spans, List<FunctionLines> functions, List<Piece> pieces) {

    /** A text whose lines come from one place each. */
    public PrintedJava(String text, List<Span> spans, List<FunctionLines> functions) {
        this(text, spans, functions, List.of());
    }

    /**
     * The lines of one Python function.
     *
     * @param firstLine the first line, from 1
     * @param lastLine the last line, included
     * @param pythonName the qualified name
     */
    public record FunctionLines(int firstLine, int lastLine, String pythonName) {}

    /**
     * A part of a line, which goes to the next piece of the line or to its end.
     *
     * @param line the line, from 1
     * @param column where it starts, from 1
     * @param span where it comes from, or null
     * @param function the qualified name of the Python function that it is code of, or null
     */
    public record Piece(int line, int column, Span span, String function) {}

    /** {@return the place that a line comes from, or null; lines count from 1} */
    public Span spanAt(int line) {
        return line < 1 || line > spans.size() ? null : spans.get(line - 1);
    }

    /** {@return the name of the innermost Python function that a line belongs to, or null} */
    public String functionAt(int line) {
        for (FunctionLines function : functions) {
            if (function.firstLine() <= line && line <= function.lastLine()) {
                return function.pythonName();
            }
        }
        return null;
    }
}
