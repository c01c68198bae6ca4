package pyloom.translator.emit;

import pyloom.runtime.linemap.LineMap;
import pyloom.translator.source.Span;

import java.util.List;

/** Writes the line maps that {@link LineMap} reads and describes. */
public final class LineMapWriter {

    private final StringBuilder text = new StringBuilder(LineMap.HEADER).append('\n');
    private int lastJavaLine;
    private int lastPythonLine;

    private LineMapWriter() {}

    /**
     * {@return the line map of a printed file}
     *
     * @param pythonFile the path of the Python file, for tracebacks
     */
    public static String write(PrintedJava printed, String pythonFile) {
        LineMapWriter writer = new LineMapWriter();
        writer.text.append(pythonFile.replaceAll("[\r\n]", "?")).append('\n');
        writer.addPlaces(printed.spans());
        for (PrintedJava.FunctionLines function : printed.functions()) {
            writer.text.append("f ").append(function.firstLine());
            writer.text.append(' ').append(function.lastLine());
            writer.text.append(' ').append(function.pythonName()).append('\n');
        }
        return writer.text.toString();
    }

    private void addPlaces(List<Span> spans) {
        Span last = null;
        for (int line = 1; line <= spans.size(); line++) {
            Span span = spans.get(line - 1);
            if (span == null ? last != null : !span.equals(last)) {
                addPlace(line, span);
            }
            last = span;
        }
    }

    private void addPlace(int javaLine, Span span) {
        text.append(javaLine - lastJavaLine);
        lastJavaLine = javaLine;
        if (span != null) {
            text.append(' ').append(span.line() - lastPythonLine);
            text.append(' ').append(span.column());
            text.append(' ').append(span.endLine() - span.line());
            text.append(' ').append(span.endColumn());
            lastPythonLine = span.line();
        }
        text.append('\n');
    }
}
