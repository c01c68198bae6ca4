package pyloom.stdlib.tracebacks;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTraceback;
import pyloom.object.PyType;
import pyloom.object.SyntaxError;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.ExceptionLines;
import pyloom.stdlib.traceback.ExceptionSummary;
import pyloom.stdlib.traceback.TracebackText;

import java.util.List;

/**
 * {@code traceback.TracebackException}: what is told of an exception, taken when it was made. Not
 * thread-safe.
 */
@PythonModule(
        value = "traceback",
        pure = true,
        doc = "library/traceback.html#tracebackexception-objects")
@PythonType(name = "TracebackException")
public final class TracebackException extends PyInstance {

    /** The type {@code traceback.TracebackException}. */
    public static final PyType TYPE =
            PyType.nativeType("traceback", "TracebackException", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .unhashable()
                    .allocating(TracebackException::new);

    private ExceptionSummary summary;
    private Object stack; // a StackSummary, or what a program has put there
    private Object exceptionType;
    private long groupWidth;
    private long groupDepth;
    private TracebackException cause; // made when it is asked for
    private TracebackException context;
    private Object exceptions;

    private TracebackException(PyType type) {
        super(type);
    }

    @PythonApi(
            "TracebackException.__init__(self, exc_type, exc_value, exc_traceback, *, limit=None,"
                    + " lookup_lines=True, capture_locals=False, compact=False,"
                    + " max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None)")
    void initialize(
            Object type,
            Object value,
            Object traceback,
            Object limit,
            Object looksUp,
            boolean capturesLocals,
            boolean isCompact,
            long width,
            long depth,
            boolean savesType,
            Object seen) {
        StackSummary.checkLocals(capturesLocals);
        if (!(value instanceof PyException exception)) {
            String given = Python.typeName(value);
            throw new TypeError("Exception expected for value, " + given + " found");
        }
        take(
                ExceptionSummary.of(
                        exception,
                        (PyTraceback) traceback,
                        isCompact,
                        places -> Limits.apply(places, limit)),
                width,
                depth);
        exceptionType = savesType ? type : null;
    }

    private void take(ExceptionSummary taken, long width, long depth) {
        summary = taken;
        stack = StackSummary.of(taken.stack());
        exceptionType = taken.exception().pyType();
        groupWidth = width;
        groupDepth = depth;
    }

    private TracebackException chained(ExceptionSummary other) {
        TracebackException made = new TracebackException(TYPE);
        made.take(other, groupWidth, groupDepth);
        return made;
    }

    @PythonApi(
            value = "TracebackException.from_exception(cls, exc, *args, **kwargs)",
            kind = Kind.CLASS)
    static Object fromException(PyType type, Object exception, Object[] rest, PyDict keywords) {
        Object traceback = Python.get(exception, "__traceback__");
        Object[] first = {BuiltinTypes.typeOf(exception), exception, traceback};
        return Calls.callWith(type, Python.append(first, rest), keywords);
    }

    @PythonApi(value = "TracebackException.stack", kind = Kind.GETTER)
    Object stack() {
        return stack;
    }

    @PythonApi(value = "TracebackException.stack", kind = Kind.SETTER)
    void setStack(Object newStack) {
        stack = newStack;
    }

    @PythonApi(value = "TracebackException.__cause__", kind = Kind.GETTER)
    Object cause() {
        if (cause == null && summary.cause() != null) {
            cause = chained(summary.cause());
        }
        return cause;
    }

    @PythonApi(value = "TracebackException.__context__", kind = Kind.GETTER)
    Object context() {
        if (context == null && summary.context() != null) {
            context = chained(summary.context());
        }
        return context;
    }

    @PythonApi(value = "TracebackException.exceptions", kind = Kind.GETTER)
    Object exceptions() {
        if (exceptions == null && summary.exceptions() != null) {
            exceptions = PyList.of(summary.exceptions().stream().map(this::chained).toArray());
        }
        return exceptions;
    }

    @PythonApi(value = "TracebackException.__suppress_context__", kind = Kind.GETTER)
    boolean suppressContext() {
        return summary.suppressContext();
    }

    @PythonApi(value = "TracebackException.__notes__", kind = Kind.GETTER)
    Object notes() {
        return Attributes.getAttrOr(summary.exception(), "__notes__", null);
    }

    @PythonApi(value = "TracebackException.exc_type", kind = Kind.GETTER)
    Object type() {
        return exceptionType;
    }

    @PythonApi(value = "TracebackException.exc_type_str", kind = Kind.GETTER)
    String typeName() {
        return summary.typeName();
    }

    @PythonApi(value = "TracebackException.max_group_width", kind = Kind.GETTER)
    long groupWidth() {
        return groupWidth;
    }

    @PythonApi(value = "TracebackException.max_group_depth", kind = Kind.GETTER)
    long groupDepth() {
        return groupDepth;
    }

    private SyntaxError syntaxError(String attribute) {
        SyntaxError error = summary.syntaxError();
        if (error == null) {
            String type = pyType().shortName();
            throw new AttributeError("'" + type + "' object has no attribute '" + attribute + "'");
        }
        return error;
    }

    @PythonApi(value = "TracebackException.filename", kind = Kind.GETTER)
    Object filename() {
        return syntaxError("filename").filename();
    }

    @PythonApi(value = "TracebackException.lineno", kind = Kind.GETTER)
    Object line() {
        Object line = syntaxError("lineno").line();
        return line == null ? null : Texts.str(line);
    }

    @PythonApi(value = "TracebackException.end_lineno", kind = Kind.GETTER)
    Object endLine() {
        Object line = syntaxError("end_lineno").endLine();
        return line == null ? null : Texts.str(line);
    }

    @PythonApi(value = "TracebackException.text", kind = Kind.GETTER)
    Object source() {
        return syntaxError("text").source();
    }

    @PythonApi(value = "TracebackException.offset", kind = Kind.GETTER)
    Object offset() {
        return syntaxError("offset").offset();
    }

    @PythonApi(value = "TracebackException.end_offset", kind = Kind.GETTER)
    Object endOffset() {
        return syntaxError("end_offset").endOffset();
    }

    @PythonApi(value = "TracebackException.msg", kind = Kind.GETTER)
    Object message() {
        return syntaxError("msg").message();
    }

    @PythonApi("TracebackException.__str__(self)")
    String str() {
        return summary.text();
    }

    @PythonApi("TracebackException.__eq__(self, other)")
    Object equal(Object other) {
        if (!(other instanceof TracebackException that)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        return groupWidth == that.groupWidth
                && groupDepth == that.groupDepth
                && exceptionType == that.exceptionType
                && summary.text().equals(that.summary.text())
                && suppressContext() == that.suppressContext()
                && Comparisons.equal(notes(), that.notes())
                && Comparisons.equal(stack, that.stack)
                && Comparisons.equal(cause(), that.cause())
                && Comparisons.equal(context(), that.context())
                && Comparisons.equal(exceptions(), that.exceptions());
    }

    @PythonApi("TracebackException.format_exception_only(self, *, show_group=False, **kwargs)")
    Object formatExceptionOnly(boolean showsGroup, PyDict rest) {
        List<String> lines =
                showsGroup ? ExceptionLines.ofGroup(summary) : ExceptionLines.of(summary);
        return Iteration.iter(PyList.of(lines.toArray()));
    }

    @PythonApi("TracebackException.format(self, *, chain=True, **kwargs)")
    Object format(boolean isChained, PyDict rest) {
        return Iteration.iter(PyList.of(parts(isChained).toArray()));
    }

    private List<String> parts(boolean isChained) {
        tellStacks();
        return TracebackText.parts(summary, isChained, (int) groupWidth, (int) groupDepth);
    }

    /** Has the stacks told that programs have seen and may have changed. */
    private void tellStacks() {
        summary.tellStack(StackSummary.texts(stack));
        if (cause != null) {
            cause.tellStacks();
        }
        if (context != null) {
            context.tellStacks();
        }
        if (exceptions != null) {
            Python.list(exceptions).forEach(each -> ((TracebackException) each).tellStacks());
        }
    }

    @PythonApi("TracebackException.print(self, *, file=None, chain=True, **kwargs)")
    void print(Object file, boolean isChained, PyDict rest) {
        Object stream = file == null ? Streams.stderr() : file;
        for (String part : parts(isChained)) {
            Attributes.callMethod(stream, "write", part);
        }
    }
}
