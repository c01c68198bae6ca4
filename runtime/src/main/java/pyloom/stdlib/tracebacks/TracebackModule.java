package pyloom.stdlib.tracebacks;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyFrame;
import pyloom.object.PyList;
import pyloom.object.PyTraceback;
import pyloom.object.PyTuple;
import pyloom.object.ThreadState;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.ExceptionLines;
import pyloom.stdlib.traceback.ExceptionSummary;
import pyloom.stdlib.traceback.FramePlace;
import pyloom.stdlib.traceback.TracebackText;

import java.util.ArrayList;
import java.util.List;

/** The functions of {@code traceback}. */
@PythonModule(value = "traceback", pure = true, doc = "library/traceback.html")
public final class TracebackModule {

    private static final String NONE = "NoneType: None\n";

    private TracebackModule() {}

    /** The exception and the traceback that arguments mean, both null for None. */
    private record Given(PyException exception, PyTraceback traceback) {

        static Given handled() {
            PyException exception = ThreadState.current().handled();
            return new Given(exception, exception == null ? null : exception.traceback());
        }

        static Given of(Object first, Object value, Object traceback) {
            if ((value == ABSENT) != (traceback == ABSENT)) {
                throw new ValueError("Both or neither of value and tb must be given");
            }
            PyException exception = exceptionOf(value == ABSENT ? first : value);
            if (value != ABSENT) {
                return new Given(exception, (PyTraceback) traceback);
            }
            return new Given(exception, exception == null ? null : exception.traceback());
        }

        List<String> parts(Object limit, boolean chained) {
            if (exception == null) {
                return List.of(NONE);
            }
            ExceptionSummary summary =
                    ExceptionSummary.of(
                            exception, traceback, true, places -> Limits.apply(places, limit));
            return TracebackText.parts(
                    summary, chained, TracebackText.GROUP_WIDTH, TracebackText.GROUP_DEPTH);
        }
    }

    private static PyException exceptionOf(Object given) {
        if (given == null || given instanceof PyException) {
            return (PyException) given;
        }
        throw new TypeError("Exception expected for value, " + Python.typeName(given) + " found");
    }

    private static void write(List<String> parts, Object file) {
        Object stream = file == null ? Streams.stderr() : file;
        for (String part : parts) {
            Attributes.callMethod(stream, "write", part);
        }
    }

    /** {@return the text of the exception that is being handled} */
    @PythonApi("format_exc(limit=None, chain=True)")
    public static String formatExc(Object limit, boolean chain) {
        return String.join("", Given.handled().parts(limit, chain));
    }

    /** Prints the exception that is being handled. */
    @PythonApi("print_exc(limit=None, file=None, chain=True)")
    public static void printExc(Object limit, Object file, boolean chain) {
        write(Given.handled().parts(limit, chain), file);
    }

    /** {@return the text of an exception, in parts} */
    @PythonApi(
            "format_exception(exc, /, value=<unset>, tb=<unset>, limit=None, chain=True, **kwargs)")
    public static PyList formatException(
            Object exception,
            Object value,
            Object traceback,
            Object limit,
            boolean chain,
            PyDict rest) {
        return PyList.of(Given.of(exception, value, traceback).parts(limit, chain).toArray());
    }

    /** Prints an exception. */
    @PythonApi(
            "print_exception(exc, /, value=<unset>, tb=<unset>, limit=None, file=None, chain=True,"
                    + " **kwargs)")
    public static void printException(
            Object exception,
            Object value,
            Object traceback,
            Object limit,
            Object file,
            boolean chain,
            PyDict rest) {
        write(Given.of(exception, value, traceback).parts(limit, chain), file);
    }

    /** {@return class and message of an exception, in lines} */
    @PythonApi("format_exception_only(exc, /, value=<unset>, *, show_group=False)")
    public static PyList formatExceptionOnly(Object exception, Object value, boolean showGroup) {
        PyException given = exceptionOf(value == ABSENT ? exception : value);
        if (given == null) {
            return PyList.of(NONE);
        }
        ExceptionSummary summary = ExceptionSummary.of(given, true);
        List<String> lines =
                showGroup ? ExceptionLines.ofGroup(summary) : ExceptionLines.of(summary);
        return PyList.of(lines.toArray());
    }

    private static PyList places(Object traceback, Object limit) {
        List<FramePlace> all =
                traceback == null ? List.of() : FramePlace.of((PyTraceback) traceback);
        return StackSummary.of(Limits.apply(all, limit));
    }

    /** {@return the lines of a traceback} */
    @PythonApi("extract_tb(tb, limit=None)")
    public static PyList extractTb(Object traceback, Object limit) {
        return places(traceback, limit);
    }

    /** {@return the text of a traceback, in parts} */
    @PythonApi("format_tb(tb, limit=None)")
    public static PyList formatTb(Object traceback, Object limit) {
        return PyList.of(StackSummary.texts(places(traceback, limit)).toArray());
    }

    /** Prints a traceback. */
    @PythonApi("print_tb(tb, limit=None, file=None)")
    public static void printTb(Object traceback, Object limit, Object file) {
        write(StackSummary.texts(places(traceback, limit)), file);
    }

    /** {@return the text of lines of a traceback, in parts} */
    @PythonApi("format_list(extracted_list)")
    public static PyList formatList(Object extracted) {
        PyList summary = StackSummary.fromList(StackSummary.TYPE, extracted);
        return PyList.of(StackSummary.texts(summary).toArray());
    }

    /** Prints lines of a traceback. */
    @PythonApi("print_list(extracted_list, file=None)")
    public static void printList(Object extracted, Object file) {
        write(StackSummary.texts(StackSummary.fromList(StackSummary.TYPE, extracted)), file);
    }

    /** {@return the lines from the outermost to that frame, or to the caller} */
    private static PyList stack(Object frame, Object limit) {
        List<FramePlace> inward = new ArrayList<>();
        for (PyFrame each = start(frame); each != null; each = each.back()) {
            inward.add(new FramePlace(each.file(), each.name(), each.line(), -1, each.line(), -1));
        }
        return StackSummary.of(Limits.apply(inward, limit).reversed());
    }

    private static PyFrame start(Object frame) {
        return frame == null
                ? (PyFrame) Python.call(Python.member("sys", "_getframe"))
                : (PyFrame) frame;
    }

    /** {@return where the caller stands} */
    @PythonApi("extract_stack(f=None, limit=None)")
    public static PyList extractStack(Object frame, Object limit) {
        return stack(frame, limit);
    }

    /** {@return where the caller stands, as text in parts} */
    @PythonApi("format_stack(f=None, limit=None)")
    public static PyList formatStack(Object frame, Object limit) {
        return PyList.of(StackSummary.texts(stack(frame, limit)).toArray());
    }

    /** Prints where the caller stands. */
    @PythonApi("print_stack(f=None, limit=None, file=None)")
    public static void printStack(Object frame, Object limit, Object file) {
        write(StackSummary.texts(stack(frame, limit)), file);
    }

    /** {@return the frames of a traceback and their lines} */
    @PythonApi("walk_tb(tb)")
    public static Object walkTb(Object traceback) {
        PyList found = new PyList();
        for (PyTraceback entry = (PyTraceback) traceback; entry != null; entry = entry.next()) {
            found.add(PyTuple.of(entry.frame(), (long) entry.line()));
        }
        return Iteration.iter(found);
    }

    /** {@return the frames of a stack and their lines, the innermost first} */
    @PythonApi("walk_stack(f)")
    public static Object walkStack(Object frame) {
        PyList found = new PyList();
        for (PyFrame each = start(frame); each != null; each = each.back()) {
            found.add(PyTuple.of(each, (long) each.line()));
        }
        return Iteration.iter(found);
    }

    /** Frames keep no variables, so there is nothing to clear. */
    @PythonApi("clear_frames(tb)")
    public static void clearFrames(Object traceback) {
        for (Object entry = traceback; entry != null; ) {
            Object frame = Attributes.getAttr(entry, "tb_frame");
            Attributes.callMethod(frame, "clear");
            entry = Attributes.getAttr(entry, "tb_next");
        }
    }

    /** Prints the exception that ended the last statement at a prompt. */
    @PythonApi("print_last(limit=None, file=None, chain=True)")
    public static void printLast(Object limit, Object file, boolean chain) {
        Object last = Python.member("sys", "last_exc");
        if (last == ABSENT) {
            throw new ValueError("no last exception");
        }
        write(Given.of(last, ABSENT, ABSENT).parts(limit, chain), file);
    }
}
