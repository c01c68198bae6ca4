package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** {@code logging.LoggerAdapter}: a logger that adds something to each message. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#loggeradapter-objects")
@PythonType(name = "LoggerAdapter")
public final class LoggerAdapters {

    /** The type {@code logging.LoggerAdapter}. */
    public static final PyType TYPE =
            StreamHandlers.declare("LoggerAdapter", PyType.OBJECT).generic();

    private LoggerAdapters() {}

    @PythonApi("LoggerAdapter.__init__(self, logger, extra=None, merge_extra=False)")
    public static void initialize(Object self, Object logger, Object extra, Object mergeExtra) {
        Attributes.setAttr(self, "logger", logger);
        Attributes.setAttr(self, "extra", extra);
        Attributes.setAttr(self, "merge_extra", mergeExtra);
    }

    @PythonApi("LoggerAdapter.process(self, msg, kwargs)")
    public static PyTuple process(Object self, Object message, PyDict keywords) {
        Object extra = Attributes.getAttr(self, "extra");
        if (Python.is(self, "merge_extra") && keywords.containsKey("extra")) {
            PyDict merged = new PyDict();
            merged.putAll((PyDict) extra);
            merged.putAll((PyDict) keywords.getOrAbsent("extra"));
            keywords.put("extra", merged);
        } else {
            keywords.put("extra", extra);
        }
        return PyTuple.of(message, keywords);
    }

    private static Object logger(Object self) {
        return Attributes.getAttr(self, "logger");
    }

    private static void say(
            Object self, Object level, Object message, Object[] args, PyDict keywords) {
        Calls.callWith(
                Attributes.getAttr(self, "log"),
                Python.prepend(level, Python.prepend(message, args)),
                keywords);
    }

    @PythonApi("LoggerAdapter.debug(self, msg, *args, **kwargs)")
    public static void debug(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.DEBUG, message, args, keywords);
    }

    @PythonApi("LoggerAdapter.info(self, msg, *args, **kwargs)")
    public static void info(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.INFO, message, args, keywords);
    }

    @PythonApi("LoggerAdapter.warning(self, msg, *args, **kwargs)")
    public static void warning(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.WARNING, message, args, keywords);
    }

    @PythonApi("LoggerAdapter.error(self, msg, *args, **kwargs)")
    public static void error(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.ERROR, message, args, keywords);
    }

    @PythonApi("LoggerAdapter.exception(self, msg, *args, exc_info=True, **kwargs)")
    public static void exception(
            Object self, Object message, Object[] args, Object information, PyDict keywords) {
        keywords.put("exc_info", information);
        say(self, Levels.ERROR, message, args, keywords);
    }

    @PythonApi("LoggerAdapter.critical(self, msg, *args, **kwargs)")
    public static void critical(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.CRITICAL, message, args, keywords);
    }

    @PythonApi("LoggerAdapter.log(self, level, msg, *args, **kwargs)")
    public static void log(
            Object self, Object level, Object message, Object[] args, PyDict keywords) {
        if (!Truth.truth(Attributes.callMethod(self, "isEnabledFor", level))) {
            return;
        }
        Object[] processed =
                Iteration.toArray(Attributes.callMethod(self, "process", message, keywords));
        Calls.callWith(
                Attributes.getAttr(logger(self), "log"),
                Python.prepend(level, Python.prepend(processed[0], args)),
                (PyDict) processed[1]);
    }

    @PythonApi("LoggerAdapter.isEnabledFor(self, level)")
    public static Object isEnabledFor(Object self, Object level) {
        return Attributes.callMethod(logger(self), "isEnabledFor", level);
    }

    @PythonApi("LoggerAdapter.setLevel(self, level)")
    public static void setLevel(Object self, Object level) {
        Attributes.callMethod(logger(self), "setLevel", level);
    }

    @PythonApi("LoggerAdapter.getEffectiveLevel(self)")
    public static Object effectiveLevel(Object self) {
        return Attributes.callMethod(logger(self), "getEffectiveLevel");
    }

    @PythonApi("LoggerAdapter.hasHandlers(self)")
    public static Object hasHandlers(Object self) {
        return Attributes.callMethod(logger(self), "hasHandlers");
    }

    @PythonApi("LoggerAdapter._log(self, level, msg, args, **kwargs)")
    public static Object logRecord(
            Object self, Object level, Object message, Object args, PyDict keywords) {
        return Calls.callWith(
                Attributes.getAttr(logger(self), "_log"),
                new Object[] {level, message, args},
                keywords);
    }

    @PythonApi(value = "LoggerAdapter.manager", kind = Kind.GETTER)
    public static Object manager(Object self) {
        return Attributes.getAttr(logger(self), "manager");
    }

    @PythonApi(value = "LoggerAdapter.manager", kind = Kind.SETTER)
    public static void setManager(Object self, Object manager) {
        Attributes.setAttr(logger(self), "manager", manager);
    }

    @PythonApi(value = "LoggerAdapter.name", kind = Kind.GETTER)
    public static Object name(Object self) {
        return Attributes.getAttr(logger(self), "name");
    }

    @PythonApi("LoggerAdapter.__repr__(self)")
    public static String repr(Object self) {
        Object level = Levels.nameOf(Attributes.callMethod(logger(self), "getEffectiveLevel"));
        return "<"
                + Python.typeName(self)
                + " "
                + Python.text(logger(self), "name")
                + " ("
                + Texts.str(level)
                + ")>";
    }
}
