package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.threading.ThreadingFunctions;

import java.time.Instant;

/** {@code logging.LogRecord}: one event. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#logrecord-objects")
@PythonType(name = "LogRecord")
public final class LogRecords {

    /** The type {@code logging.LogRecord}. */
    public static final PyType TYPE = declare();

    private static final Object PROCESS = ProcessHandle.current().pid();

    private LogRecords() {}

    private static PyType declare() {
        PyType type =
                PyType.nativeType("logging", "LogRecord", PyType.OBJECT)
                        .withDict()
                        .weak()
                        .changeable();
        return type.allocating(PyInstance::new);
    }

    static long now() {
        Instant instant = Instant.now();
        return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
    }

    @PythonApi(
            "LogRecord.__init__(self, name, level, pathname, lineno, msg, args, exc_info,"
                    + " func=None, sinfo=None, **kwargs)")
    public static void initialize(
            Object self,
            Object name,
            Object level,
            Object pathname,
            Object line,
            Object message,
            Object args,
            Object exception,
            Object function,
            Object stack,
            PyDict rest) {
        long now = now();
        set(self, "name", name);
        set(self, "msg", message);
        set(self, "args", onlyMapping(args));
        set(self, "levelname", Levels.nameOf(level));
        set(self, "levelno", level);
        set(self, "pathname", pathname);
        String file =
                pathname instanceof String path ? path.substring(path.lastIndexOf('/') + 1) : null;
        set(self, "filename", file == null ? pathname : file);
        set(self, "module", file == null ? "Unknown module" : withoutSuffix(file));
        set(self, "exc_info", exception);
        set(self, "exc_text", null);
        set(self, "stack_info", stack);
        set(self, "lineno", line);
        set(self, "funcName", function);
        double created = now / 1e9;
        double milliseconds = now % 1_000_000_000L / 1_000_000;
        boolean rounded = milliseconds == 999.0 && (long) created != now / 1_000_000_000L;
        set(self, "created", created);
        set(self, "msecs", rounded ? 0.0 : milliseconds);
        long started = LoggingState.current().startedNanoseconds;
        set(self, "relativeCreated", (now - started) / 1e6);
        Object thread = ThreadingFunctions.currentThread();
        set(self, "thread", Attributes.getAttr(thread, "ident"));
        set(self, "threadName", Attributes.getAttr(thread, "name"));
        set(self, "processName", "MainProcess");
        set(self, "process", PROCESS);
        set(self, "taskName", null);
    }

    private static void set(Object self, String name, Object value) {
        Attributes.setAttr(self, name, value);
    }

    /** A dict as the only argument gives the values by name. */
    private static Object onlyMapping(Object args) {
        boolean isMapping =
                args instanceof PyTuple only
                        && only.size() == 1
                        && only.get(0) instanceof PyDict dict
                        && !dict.isEmpty();
        return isMapping ? ((PyTuple) args).get(0) : args;
    }

    private static String withoutSuffix(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    @PythonApi("LogRecord.getMessage(self)")
    public static Object message(Object self) {
        String text = Texts.str(Attributes.getAttr(self, "msg"));
        Object args = Attributes.getAttr(self, "args");
        return Truth.truth(args) ? Operators.mod(text, args) : text;
    }

    @PythonApi("LogRecord.__repr__(self)")
    public static String repr(Object self) {
        return "<LogRecord: "
                + Python.text(self, "name")
                + ", "
                + Python.text(self, "levelno")
                + ", "
                + Python.text(self, "pathname")
                + ", "
                + Python.text(self, "lineno")
                + ", \""
                + Python.text(self, "msg")
                + "\">";
    }

    /** {@return a record with these attributes} */
    static Object fromDict(PyDict attributes) {
        Object[] arguments = {null, null, "", 0L, "", PyTuple.EMPTY, null, null};
        Object record = Calls.callArray(LoggingState.current().recordFactory, arguments, null);
        PyDict own = (PyDict) Attributes.getAttr(record, "__dict__");
        own.putAll(attributes);
        return record;
    }
}
