package pyloom.translator.emit;

import pyloom.runtime.linemap.LineMap;
import pyloom.translator.source.Span;

import java.util.List;
import java.util.Map;

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
     * @param lookups the places that begin by looking something up, and those of what they look up
     */
    public static String write(PrintedJava printed, String pythonFile, Map<Span, Span> lookups) {
        LineMapWriter writer = new LineMapWriter();
        writer.text.append(pythonFile.replaceAll("[\r\n]", "?")).append('\n');
        writer.addPlaces(printed.spans());
        for (PrintedJava.FunctionLines function : printed.functions()) {
            writer.text.append("f ").append(function.firstLine());
            writer.text.append(' ').append(function.lastLine());
            writer.text.append(' ').append(function.pythonName()).append('\n');
        }
        printed.pieces().forEach(writer::addPiece);
        lookups.entrySet().stream()
                .map(each -> "l " + numbers(each.getKey()) + " " + numbers(each.getValue()) + "\n")
                .sorted()
                .forEach(writer.text::append);
        return writer.text.toString();
    }

    private void addPiece(PrintedJava.Piece piece) {
        text.append("c ").append(piece.line()).append(' ').append(piece.column()).append(' ');
        text.append(piece.span() == null ? "0 0 0 0" : numbers(piece.span()));
        text.append(' ').append(piece.function() == null ? "" : piece.function()).append('\n');
    }

    private static String numbers(Span span) {
        return span.line() + " " + span.column() + " " + span.endLine() + " " + span.endColumn();
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
