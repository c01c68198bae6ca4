package pyloom.stdlib.tracebacks;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Caller;
import pyloom.object.Numbers;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTraceback;
import pyloom.object.PyTuple;
import pyloom.object.ThreadState;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.ExceptionLines;
import pyloom.stdlib.traceback.ExceptionSummary;
import pyloom.stdlib.traceback.FramePlace;
import pyloom.stdlib.traceback.StackText;
import pyloom.stdlib.traceback.TracebackText;

import java.util.ArrayList;
import java.util.List;

/** The functions of {@code traceback}. */
@PythonModule(value = "traceback", pure = true, doc = "library/traceback.html")
public final class TracebackModule {

    private static final String NONE = "NoneType: None\n";

    private TracebackModule() {}

    private static PyException exceptionOf(Object first, Object value) {
        Object given = value == ABSENT ? first : value;
        if (given == null) {
            return null;
        }
        if (given instanceof PyException exception) {
            return exception;
        }
        throw new TypeError("Exception expected for value, " + Python.typeName(given) + " found");
    }

    private static List<String> parts(PyException exception, boolean chained) {
        return exception == null
                ? List.of(NONE)
                : TracebackText.parts(
                        ExceptionSummary.of(exception, true),
                        chained,
                        TracebackText.GROUP_WIDTH,
                        TracebackText.GROUP_DEPTH);
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
        return String.join("", parts(ThreadState.current().handled(), chain));
    }

    /** Prints the exception that is being handled. */
    @PythonApi("print_exc(limit=None, file=None, chain=True)")
    public static void printExc(Object limit, Object file, boolean chain) {
        write(parts(ThreadState.current().handled(), chain), file);
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
            pyloom.object.PyDict rest) {
        return PyList.of(parts(exceptionOf(exception, value), chain).toArray());
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
            pyloom.object.PyDict rest) {
        write(parts(exceptionOf(exception, value), chain), file);
    }

    /** {@return class and message of an exception, in lines} */
    @PythonApi("format_exception_only(exc, /, value=<unset>, *, show_group=False)")
    public static PyList formatExceptionOnly(Object exception, Object value, boolean showGroup) {
        PyException given = exceptionOf(exception, value);
        return given == null
                ? PyList.of(NONE)
                : PyList.of(ExceptionLines.of(ExceptionSummary.of(given, true)).toArray());
    }

    private static List<FramePlace> places(Object traceback, Object limit) {
        List<FramePlace> all =
                traceback == null ? List.of() : FramePlace.of((PyTraceback) traceback);
        return limited(all, limit);
    }

    /** The first ones, or the last ones of a negative number. */
    private static List<FramePlace> limited(List<FramePlace> all, Object limit) {
        if (limit == null) {
            return all;
        }
        int wanted = (int) Numbers.index(limit);
        int count = Math.min(Math.abs(wanted), all.size());
        return wanted >= 0 ? all.subList(0, count) : all.subList(all.size() - count, all.size());
    }

    private static PyList summaries(List<FramePlace> places) {
        return PyList.of(places.stream().map(FrameSummary::new).toArray());
    }

    /** {@return the lines of a traceback} */
    @PythonApi("extract_tb(tb, limit=None)")
    public static PyList extractTb(Object traceback, Object limit) {
        return summaries(places(traceback, limit));
    }

    /** {@return the text of a traceback, in parts} */
    @PythonApi("format_tb(tb, limit=None)")
    public static PyList formatTb(Object traceback, Object limit) {
        return PyList.of(StackText.of(places(traceback, limit)).toArray());
    }

    /** Prints a traceback. */
    @PythonApi("print_tb(tb, limit=None, file=None)")
    public static void printTb(Object traceback, Object limit, Object file) {
        write(StackText.of(places(traceback, limit)), file);
    }

    /** {@return the text of lines of a traceback, in parts} */
    @PythonApi("format_list(extracted_list)")
    public static PyList formatList(Object extracted) {
        List<FramePlace> places = new ArrayList<>();
        for (Object entry : Python.list(extracted)) {
            if (entry instanceof FrameSummary summary) {
                places.add(summary.place());
            } else {
                Object[] parts = ((PyTuple) entry).toArray();
                int line = (int) Numbers.index(parts[1]);
                places.add(
                        new FramePlace((String) parts[0], (String) parts[2], line, -1, line, -1));
            }
        }
        return PyList.of(StackText.of(places).toArray());
    }

    private static List<FramePlace> stack(Object limit) {
        List<FramePlace> places = new ArrayList<>();
        for (Caller caller : Caller.all().reversed()) {
            places.add(
                    new FramePlace(
                            caller.file(),
                            caller.function(),
                            caller.line(),
                            -1,
                            caller.line(),
                            -1));
        }
        Object fromEnd = limit == null ? null : (Object) (-Numbers.index(limit));
        return limited(places, fromEnd);
    }

    /** {@return where the caller stands} */
    @PythonApi("extract_stack(f=None, limit=None)")
    public static PyList extractStack(Object frame, Object limit) {
        return summaries(stack(limit));
    }

    /** {@return where the caller stands, as text in parts} */
    @PythonApi("format_stack(f=None, limit=None)")
    public static PyList formatStack(Object frame, Object limit) {
        return PyList.of(StackText.of(stack(limit)).toArray());
    }

    /** Prints where the caller stands. */
    @PythonApi("print_stack(f=None, limit=None, file=None)")
    public static void printStack(Object frame, Object limit, Object file) {
        write(StackText.of(stack(limit)), file);
    }

    /** {@return the frames of a traceback and their lines} */
    @PythonApi("walk_tb(tb)")
    public static Object walkTb(Object traceback) {
        PyList found = new PyList();
        for (PyTraceback entry = (PyTraceback) traceback; entry != null; entry = entry.next()) {
            found.add(PyTuple.of(entry.frame(), (long) entry.line()));
        }
        return pyloom.object.Iteration.iter(found);
    }
}
