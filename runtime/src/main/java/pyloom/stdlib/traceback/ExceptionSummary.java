package pyloom.stdlib.traceback;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BaseExceptionGroup;
import pyloom.object.Hints;
import pyloom.object.Iteration;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTraceback;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SyntaxError;
import pyloom.object.Texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a traceback tells of an exception and of those chained to it, taken at one moment; Python's
 * {@code TracebackException}.
 */
public final class ExceptionSummary {

    private final PyException exception;
    private final UnaryOperator<List<FramePlace>> selection; // which lines of a traceback are told
    private final String typeName;
    private final String text;
    private final List<FramePlace> stack;
    private final List<String> notes;
    private final SyntaxError syntaxError; // or null
    private final boolean suppressContext;
    private ExceptionSummary cause;
    private ExceptionSummary context;
    private List<ExceptionSummary> exceptions; // null if it is no group
    private List<String> stackTexts; // null if the stack is told as it is

    private ExceptionSummary(
            PyException exception,
            PyTraceback traceback,
            UnaryOperator<List<FramePlace>> selection) {
        this.exception = exception;
        this.selection = selection;
        typeName = typeNameOf(exception.pyType());
        text = safely(() -> Texts.str(exception), "exception str()") + Hints.of(exception);
        stack = selection.apply(FramePlace.of(traceback));
        notes = notesOf(exception);
        syntaxError = exception instanceof SyntaxError error ? error : null;
        suppressContext = exception.suppressContext();
    }

    /**
     * {@return the summary of an exception}
     *
     * @param exception the exception
     * @param compact whether contexts that are not shown are left out
     */
    public static ExceptionSummary of(PyException exception, boolean compact) {
        return of(exception, exception.traceback(), compact, UnaryOperator.identity());
    }

    /**
     * {@return the summary of an exception}
     *
     * @param exception the exception
     * @param traceback its traceback, or null
     * @param compact whether contexts that are not shown are left out
     * @param selection which lines of each traceback are told
     */
    public static ExceptionSummary of(
            PyException exception,
            PyTraceback traceback,
            boolean compact,
            UnaryOperator<List<FramePlace>> selection) {
        Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(exception);
        ExceptionSummary first = new ExceptionSummary(exception, traceback, selection);
        Deque<ExceptionSummary> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            open.removeLast().link(seen, compact, open);
        }
        return first;
    }

    private void link(Set<PyException> seen, boolean compact, Deque<ExceptionSummary> open) {
        cause = unlessSeen(exception.cause(), seen);
        boolean needsContext = !compact || (cause == null && !suppressContext);
        context = needsContext ? unlessSeen(exception.context(), seen) : null;
        if (exception instanceof BaseExceptionGroup group) {
            exceptions = new ArrayList<>();
            for (Object each : group.exceptions()) {
                seen.add((PyException) each);
                exceptions.add(chained((PyException) each));
            }
        }
        if (cause != null) {
            open.addLast(cause);
        }
        if (context != null) {
            open.addLast(context);
        }
        if (exceptions != null) {
            open.addAll(exceptions);
        }
    }

    private ExceptionSummary unlessSeen(PyException chained, Set<PyException> seen) {
        return chained == null || !seen.add(chained) ? null : chained(chained);
    }

    private ExceptionSummary chained(PyException other) {
        return new ExceptionSummary(other, other.traceback(), selection);
    }

    private static String typeNameOf(PyType type) {
        String qualname = Texts.str(Attributes.getAttr(type, "__qualname__"));
        Object module = Attributes.getAttr(type, "__module__");
        if (!(module instanceof String name)) {
            return "<unknown>." + qualname;
        }
        boolean isPlain = name.equals("builtins") || name.equals("__main__");
        return isPlain ? qualname : name + "." + qualname;
    }

    private static List<String> notesOf(PyException exception) {
        Object notes;
        try {
            notes = Attributes.getAttrOr(exception, "__notes__", ABSENT);
        } catch (PyException failure) {
            String shown = safely(() -> Texts.repr(failure), "__notes__ repr()");
            return List.of("Ignored error getting __notes__: " + shown);
        }
        if (notes == ABSENT || notes == null) {
            return List.of();
        }
        if (!(notes instanceof PyList) && !(notes instanceof PyTuple)) {
            return List.of(safely(() -> Texts.repr(notes), "__notes__ repr()"));
        }
        List<String> lines = new ArrayList<>();
        for (Object note : Iteration.iterate(notes)) {
            String shown = safely(() -> Texts.str(note), "note str()");
            Collections.addAll(lines, shown.split("\n", -1));
        }
        return lines;
    }

    private static String safely(java.util.function.Supplier<String> text, String what) {
        try {
            return text.get();
        } catch (PyException | StackOverflowError failure) {
            return "<" + what + " failed>";
        }
    }

    /** {@return the name of the class, with its module unless that is plain} */
    public String typeName() {
        return typeName;
    }

    /** {@return the text of the exception, with hints} */
    public String text() {
        return text;
    }

    /** {@return the lines of the traceback} */
    public List<FramePlace> stack() {
        return stack;
    }

    /** {@return the texts of the lines of the traceback} */
    List<String> stackTexts() {
        return stackTexts == null ? StackText.of(stack) : stackTexts;
    }

    /** Has the traceback told by other texts. */
    public void tellStack(List<String> texts) {
        stackTexts = texts;
    }

    /** {@return the exception} */
    public PyException exception() {
        return exception;
    }

    /** {@return the lines of the notes} */
    List<String> notes() {
        return notes;
    }

    /** {@return the exception if it tells a place in a source, or null} */
    public SyntaxError syntaxError() {
        return syntaxError;
    }

    /** {@return the {@code __cause__}, or null} */
    public ExceptionSummary cause() {
        return cause;
    }

    /** {@return the {@code __context__}, or null} */
    public ExceptionSummary context() {
        return context;
    }

    /** {@return the {@code __suppress_context__}} */
    public boolean suppressContext() {
        return suppressContext;
    }

    /** {@return the exceptions of a group, or null} */
    public List<ExceptionSummary> exceptions() {
        return exceptions;
    }
}
