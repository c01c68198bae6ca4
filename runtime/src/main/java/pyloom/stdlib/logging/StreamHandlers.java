package pyloom.stdlib.logging;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.GenericAlias;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RecursionError;
import pyloom.object.Texts;
import pyloom.object.ThreadState;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;

/** {@code logging.StreamHandler}: writes records to a stream. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.handlers.html#streamhandler")
@PythonType(name = "StreamHandler")
public final class StreamHandlers {

    /** The type {@code logging.StreamHandler}. */
    public static final PyType TYPE = declare("StreamHandler", Handlers.TYPE);

    /** The type of the handler of last resort. */
    @PythonApi("_StderrHandler")
    public static final PyType STDERR = declare("_StderrHandler", TYPE);

    static {
        TYPE.define("terminator", "\n");
    }

    private StreamHandlers() {}

    static PyType declare(String name, PyType base) {
        return PyType.nativeType("logging", name, base)
                .withDict()
                .weak()
                .changeable()
                .allocating(PyInstance::new);
    }

    @PythonApi("StreamHandler.__init__(self, stream=None)")
    public static void initialize(Object self, Object stream) {
        Handlers.initialize(self, Levels.NOTSET);
        Attributes.setAttr(self, "stream", stream == null ? Streams.stderr() : stream);
    }

    static void initializeStderr(Object self, Object level) {
        Filterers.initialize(self);
        Attributes.setAttr(self, "_name", null);
        Attributes.setAttr(self, "level", level);
        Attributes.setAttr(self, "formatter", null);
        Attributes.setAttr(self, "_closed", false);
        Handlers.createLock(self);
    }

    private static Object stream(Object self) {
        return Python.isInstance(self, STDERR)
                ? Streams.stderr()
                : Attributes.getAttr(self, "stream");
    }

    @PythonApi("StreamHandler.flush(self)")
    public static void flush(Object self) {
        Handlers.acquire(self);
        try {
            Object stream = stream(self);
            if (Truth.truth(stream) && Python.has(stream, "flush")) {
                Attributes.callMethod(stream, "flush");
            }
        } finally {
            Handlers.release(self);
        }
    }

    /** {@code StreamHandler.emit}. */
    @PythonApi("StreamHandler.emit(self, record)")
    public static void emit(Object self, Object record) {
        try {
            String text = Texts.str(Attributes.callMethod(self, "format", record));
            Object end = Attributes.getAttr(self, "terminator");
            Attributes.callMethod(stream(self), "write", text + end);
            Attributes.callMethod(self, "flush");
        } catch (RecursionError error) {
            throw error;
        } catch (OrdinaryException error) {
            report(self, record, error);
        }
    }

    /** Lets the handler handle an error. */
    public static void report(Object self, Object record, PyException error) {
        ThreadState thread = ThreadState.current();
        PyException before = thread.beginHandling(error);
        try {
            Attributes.callMethod(self, "handleError", record);
        } finally {
            thread.endHandling(before);
        }
    }

    @PythonApi("StreamHandler.setStream(self, stream)")
    public static Object setStream(Object self, Object stream) {
        Object before = Attributes.getAttr(self, "stream");
        if (stream == before) {
            return null;
        }
        Handlers.acquire(self);
        try {
            Attributes.callMethod(self, "flush");
            Attributes.setAttr(self, "stream", stream);
        } finally {
            Handlers.release(self);
        }
        return before;
    }

    @PythonApi("StreamHandler.__repr__(self)")
    public static String repr(Object self) {
        Object name = Attributes.getAttrOr(stream(self), "name", "");
        String shown = Texts.str(name);
        return "<"
                + Python.typeName(self)
                + " "
                + (shown.isEmpty() ? "" : shown + " ")
                + "("
                + Handlers.levelName(self)
                + ")>";
    }

    @PythonApi(value = "StreamHandler.__class_getitem__(cls, item)", kind = Kind.CLASS)
    public static Object classGetItem(PyType type, Object item) {
        return item == ABSENT ? type : new GenericAlias(type, item);
    }
}
