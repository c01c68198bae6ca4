package pyloom.stdlib.logging;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.script.Python;

/** The functions of {@code logging}. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html")
public final class LoggingModule {

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    /** {@code logging.BASIC_FORMAT}. */
    @PythonApi("BASIC_FORMAT")
    public static final String BASIC_FORMAT = Styles.basicFormat("%");

    /** Whether errors while records are emitted are told. */
    @PythonApi("raiseExceptions")
    public static final Boolean RAISE_EXCEPTIONS = true;

    /** Whether records know their thread. */
    @PythonApi("logThreads")
    public static final Boolean LOG_THREADS = true;

    /** Whether records know their process by name. */
    @PythonApi("logMultiprocessing")
    public static final Boolean LOG_MULTIPROCESSING = true;

    /** Whether records know their process. */
    @PythonApi("logProcesses")
    public static final Boolean LOG_PROCESSES = true;

    /** Whether records know their task. */
    @PythonApi("logAsyncioTasks")
    public static final Boolean LOG_ASYNCIO_TASKS = true;

    /** {@code logging.root}. */
    @PythonApi("root")
    public static final Object ROOT = LoggingState.current().root;

    /** {@code logging.lastResort}. */
    @PythonApi("lastResort")
    public static final Object LAST_RESORT = LoggingState.lastResort();

    private LoggingModule() {}

    /** {@return the logger of that name; the root logger without one} */
    @PythonApi("getLogger(name=None)")
    public static Object getLogger(Object name) {
        LoggingState state = LoggingState.current();
        boolean isRoot =
                name == null || name.equals("") || name.equals(Python.get(state.root, "name"));
        return isRoot
                ? state.root
                : Attributes.callMethod(
                        Attributes.getAttr(Loggers.LOGGER, "manager"), "getLogger", name);
    }

    /** {@return the class of new loggers} */
    @PythonApi("getLoggerClass()")
    public static Object getLoggerClass() {
        return LoggingState.current().loggerClass;
    }

    /** Sets the class of new loggers. */
    @PythonApi("setLoggerClass(klass)")
    public static void setLoggerClass(Object type) {
        Loggers.checkClass(type);
        LoggingState.current().loggerClass = type;
    }

    /** {@return what makes records} */
    @PythonApi("getLogRecordFactory()")
    public static Object getLogRecordFactory() {
        return LoggingState.current().recordFactory;
    }

    /** Sets what makes records. */
    @PythonApi("setLogRecordFactory(factory)")
    public static void setLogRecordFactory(Object factory) {
        LoggingState.current().recordFactory = factory;
    }

    /** {@return a record with these attributes} */
    @PythonApi("makeLogRecord(dict)")
    public static Object makeLogRecord(PyDict attributes) {
        return LogRecords.fromDict(attributes);
    }

    /** {@return the handler of that name, or None} */
    @PythonApi("getHandlerByName(name)")
    public static Object handlerByName(Object name) {
        Object handler = LoggingState.current().handlersByName.getOrAbsent(name);
        return handler == ABSENT ? null : handler;
    }

    /** {@return the names of all handlers that have one} */
    @PythonApi("getHandlerNames()")
    public static Object handlerNames() {
        return PyFrozenSet.of(LoggingState.current().handlersByName.keyList().toArray());
    }

    /** Sets up the root logger, unless it is. */
    @PythonApi("basicConfig(**kwargs)")
    public static void basicConfig(PyDict options) {
        BasicConfiguration.apply(options);
    }

    /** Flushes and closes all handlers. */
    @PythonApi("shutdown(handlerList=None)")
    public static void shutdown(Object handlers) {
        LoggingState.current().shutDown();
    }

    /** Lets no message of that level or below through. */
    @PythonApi("disable(level=50)")
    public static void disable(Object level) {
        Attributes.setAttr(
                Attributes.getAttr(LoggingState.current().root, "manager"), "disable", level);
    }

    /** Lets warnings be logged, or shown again. */
    @PythonApi("captureWarnings(capture)")
    public static void captureWarnings(boolean capture) {
        WarningCapture.set(capture);
    }

    private static void say(String method, Object message, Object[] args, PyDict keywords) {
        Object root = LoggingState.current().root;
        if (Items.len(Attributes.getAttr(root, "handlers")) == 0) {
            BasicConfiguration.apply(new PyDict());
        }
        Calls.callWith(Attributes.getAttr(root, method), Python.prepend(message, args), keywords);
    }

    /** {@code logging.critical}. */
    @PythonApi("critical(msg, *args, **kwargs)")
    public static void critical(Object message, Object[] args, PyDict keywords) {
        say("critical", message, args, keywords);
    }

    /** {@code logging.fatal}. */
    @PythonApi("fatal(msg, *args, **kwargs)")
    public static void fatal(Object message, Object[] args, PyDict keywords) {
        say("critical", message, args, keywords);
    }

    /** {@code logging.error}. */
    @PythonApi("error(msg, *args, **kwargs)")
    public static void error(Object message, Object[] args, PyDict keywords) {
        say("error", message, args, keywords);
    }

    /** {@code logging.exception}. */
    @PythonApi("exception(msg, *args, exc_info=True, **kwargs)")
    public static void exception(
            Object message, Object[] args, Object information, PyDict keywords) {
        keywords.put("exc_info", information);
        say("error", message, args, keywords);
    }

    /** {@code logging.warning}. */
    @PythonApi("warning(msg, *args, **kwargs)")
    public static void warning(Object message, Object[] args, PyDict keywords) {
        say("warning", message, args, keywords);
    }

    /** {@code logging.info}. */
    @PythonApi("info(msg, *args, **kwargs)")
    public static void info(Object message, Object[] args, PyDict keywords) {
        say("info", message, args, keywords);
    }

    /** {@code logging.debug}. */
    @PythonApi("debug(msg, *args, **kwargs)")
    public static void debug(Object message, Object[] args, PyDict keywords) {
        say("debug", message, args, keywords);
    }

    /** {@code logging.log}. */
    @PythonApi("log(level, msg, *args, **kwargs)")
    public static void log(Object level, Object message, Object[] args, PyDict keywords) {
        say("log", level, Python.prepend(message, args), keywords);
    }
}
