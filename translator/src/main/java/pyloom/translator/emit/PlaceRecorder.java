package pyloom.translator.emit;

import pyloom.translator.emit.layout.WordLines;
import pyloom.translator.source.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Finds out for each line of a text which Python span it comes from, from the marks on its words.
 */
final class PlaceRecorder implements WordLines.Guide {

    private record OpenFunction(String name, int firstLine) {}

    private final Deque<Span> open = new ArrayDeque<>();
    private final Deque<OpenFunction> openFunctions = new ArrayDeque<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<PrintedJava.FunctionLines> functions = new ArrayList<>();
    private boolean startsOnLine;
    private String functionOfLine;

    /** {@return the result; the text must be complete} */
    PrintedJava with(String text) {
        return with(text, List.of());
    }

    /** {@return the same where lines have pieces} */
    PrintedJava with(String text, List<PrintedJava.Piece> pieces) {
        return new PrintedJava(text, spans, functions, pieces);
    }

    @Override
    public boolean startsLine(List<Object> marks) {
        Span next = open.peek();
        String function = openFunction();
        for (Object mark : marks) {
            switch (mark) {
                case Mark.Start start -> next = start.span();
                case Mark.FunctionStart start -> function = start.pythonName();
                default -> {}
            }
        }
        boolean isLikeLine =
                spans.isEmpty()
                        || Objects.equals(next, spans.getLast())
                                && Objects.equals(function, functionOfLine);
        return !isLikeLine;
    }

    private String openFunction() {
        return openFunctions.isEmpty() ? null : openFunctions.peek().name();
    }

    @Override
    public void placed(List<Object> marks, int line) {
        boolean isFirst = spans.size() < line;
        if (isFirst) {
            functionOfLine = openFunction();
        }
        reach(line);
        boolean ends = false;
        for (Object mark : marks) {
            if (mark instanceof Mark.End && !ends) {
                // The line belongs to what is innermost before anything ends with the word.
                spans.set(line - 1, open.peek());
                ends = true;
            }
            see(mark, line);
            if (isFirst && mark instanceof Mark.FunctionStart) {
                functionOfLine = openFunction();
            }
        }
        if (marks.isEmpty() || !(marks.getLast() instanceof Mark.End)) {
            spans.set(line - 1, open.peek());
        }
    }

    /** Takes up a mark on a word that stands on {@code line}. */
    void see(Object mark, int line) {
        reach(line);
        switch (mark) {
            case Mark.Start(Span span) -> {
                open.push(span);
                if (!startsOnLine) {
                    spans.set(line - 1, span);
                    startsOnLine = true;
                }
            }
            case Mark.FunctionStart(String name) ->
                    openFunctions.push(new OpenFunction(name, line));
            case Mark.End.SPAN -> open.pop();
            case Mark.End.FUNCTION -> {
                OpenFunction ended = openFunctions.pop();
                functions.add(new PrintedJava.FunctionLines(ended.firstLine(), line, ended.name()));
            }
            default -> {}
        }
    }

    /** No further mark comes before {@code line}. */
    void reach(int line) {
        while (spans.size() < line) {
            spans.add(open.peek());
            startsOnLine = false;
        }
    }
}
