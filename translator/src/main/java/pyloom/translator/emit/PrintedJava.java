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
 */
public record PrintedJava(String text, List<Span> spans, List<FunctionLines> functions) {

    /**
     * The lines of one Python function.
     *
     * @param firstLine the first line, from 1
     * @param lastLine the last line, included
     * @param pythonName the qualified name
     */
    public record FunctionLines(int firstLine, int lastLine, String pythonName) {}

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
