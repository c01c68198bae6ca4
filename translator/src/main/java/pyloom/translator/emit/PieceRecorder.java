package pyloom.translator.emit;

import pyloom.translator.source.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Finds out which parts of the lines of a text come from which Python span. */
final class PieceRecorder {

    private record Part(int offset, Span span, String function) {
        boolean isLike(Part other) {
            return Objects.equals(span, other.span) && Objects.equals(function, other.function);
        }
    }

    private final Deque<Span> spans = new ArrayDeque<>();
    private final Deque<String> functions = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();

    PieceRecorder() {
        parts.add(new Part(0, null, null));
    }

    /**
     * Takes up a mark.
     *
     * @param offset where the word begins that it stands on, or ends if the mark is for an end
     */
    void see(Mark mark, int offset) {
        switch (mark) {
            case Mark.Start(Span span) -> spans.push(span);
            case Mark.FunctionStart(String name) -> functions.push(name);
            case Mark.End.SPAN -> spans.pop();
            case Mark.End.FUNCTION -> functions.pop();
        }
        while (parts.getLast().offset() >= offset && parts.size() > 1) {
            parts.removeLast();
        }
        parts.add(new Part(offset, spans.peek(), functions.peek()));
    }

    /** {@return the pieces of those lines that come from more than one place} */
    List<PrintedJava.Piece> pieces(String text) {
        List<PrintedJava.Piece> pieces = new ArrayList<>();
        int next = 0;
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            List<Part> onLine = new ArrayList<>();
            onLine.add(at(parts.get(Math.max(0, next - 1)), start));
            while (next < parts.size() && parts.get(next).offset() < end) {
                Part part = parts.get(next++);
                if (part.offset() <= start || text.substring(start, part.offset()).isBlank()) {
                    onLine.set(0, at(part, start));
                } else if (!part.isLike(onLine.getLast())) {
                    onLine.add(part);
                }
            }
            if (onLine.size() > 1) {
                for (Part each : onLine) {
                    int column = each.offset() - start + 1;
                    pieces.add(new PrintedJava.Piece(line, column, each.span(), each.function()));
                }
            }
            start = end + 1;
        }
        return pieces;
    }

    private static Part at(Part part, int offset) {
        return new Part(offset, part.span(), part.function());
    }
}
