package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Caller;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.KeyError;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ThreadState;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;

/** {@code logging.Logger}: what programs tell their messages to. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#logger-objects")
@PythonType(name = "Logger", field = "LOGGER")
public final class Loggers {

    /** The type {@code logging.Logger}. */
    public static final PyType LOGGER = StreamHandlers.declare("Logger", Filterers.TYPE);

    /** The type {@code logging.RootLogger}. */
    @PythonApi("RootLogger")
    public static final PyType ROOT_LOGGER = StreamHandlers.declare("RootLogger", LOGGER);

    private Loggers() {}

    static void checkClass(Object type) {
        if (type != LOGGER && !(type instanceof PyType known && known.isSubtypeOf(LOGGER))) {
            throw new TypeError(
                    "logger not derived from logging.Logger: " + Python.text(type, "__name__"));
        }
    }

    @PythonApi("Logger.__init__(self, name, level=0)")
    public static void initialize(Object self, Object name, Object level) {
        Filterers.initialize(self);
        Attributes.setAttr(self, "name", name);
        Attributes.setAttr(self, "level", Levels.check(level));
        Attributes.setAttr(self, "parent", null);
        Attributes.setAttr(self, "propagate", true);
        Attributes.setAttr(self, "handlers", new PyList());
        Attributes.setAttr(self, "disabled", false);
    }

    @PythonApi("Logger.setLevel(self, level)")
    public static void setLevel(Object self, Object level) {
        Attributes.setAttr(self, "level", Levels.check(level));
    }

    /** Says something, if it is important enough. */
    private static void say(
            Object self, Object level, Object message, Object[] args, PyDict keywords) {
        if (!Truth.truth(Attributes.callMethod(self, "isEnabledFor", level))) {
            return;
        }
        Object log = Attributes.getAttr(self, "_log");
        Calls.callWith(log, new Object[] {level, message, PyTuple.of(args)}, keywords);
    }

    @PythonApi("Logger.debug(self, msg, *args, **kwargs)")
    public static void debug(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.DEBUG, message, args, keywords);
    }

    @PythonApi("Logger.info(self, msg, *args, **kwargs)")
    public static void info(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.INFO, message, args, keywords);
    }

    @PythonApi("Logger.warning(self, msg, *args, **kwargs)")
    public static void warning(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.WARNING, message, args, keywords);
    }

    @PythonApi("Logger.error(self, msg, *args, **kwargs)")
    public static void error(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.ERROR, message, args, keywords);
    }

    @PythonApi("Logger.exception(self, msg, *args, exc_info=True, **kwargs)")
    public static void exception(
            Object self, Object message, Object[] args, Object information, PyDict keywords) {
        keywords.put("exc_info", information);
        Calls.callWith(Attributes.getAttr(self, "error"), Python.prepend(message, args), keywords);
    }

    @PythonApi("Logger.critical(self, msg, *args, **kwargs)")
    public static void critical(Object self, Object message, Object[] args, PyDict keywords) {
        say(self, Levels.CRITICAL, message, args, keywords);
    }

    @PythonApi("Logger.fatal(self, msg, *args, **kwargs)")
    public static void fatal(Object self, Object message, Object[] args, PyDict keywords) {
        Calls.callWith(
                Attributes.getAttr(self, "critical"), Python.prepend(message, args), keywords);
    }

    @PythonApi("Logger.log(self, level, msg, *args, **kwargs)")
    public static void log(
            Object self, Object level, Object message, Object[] args, PyDict keywords) {
        if (!(level instanceof Long)
                && !Python.isInstance(level, Python.member("builtins", "int"))) {
            if (Truth.truth(NativeModule.named("logging").peek("raiseExceptions"))) {
                throw new TypeError("level must be an integer");
            }
            return;
        }
        say(self, level, message, args, keywords);
    }

    @PythonApi("Logger.findCaller(self, stack_info=False, stacklevel=1)")
    public static PyTuple findCaller(Object self, Object stackInfo, Object stackLevel) {
        int skip = (int) Math.max(Levels.number(stackLevel), 1) - 1;
        Caller caller = null;
        while (caller == null && skip >= 0) {
            caller = Caller.of(skip--); // beyond the outermost function the outermost counts
        }
        String stack = null;
        if (Truth.truth(stackInfo)) {
            String text = "Stack (most recent call last):\n" + ErrorReport.stack();
            stack = text.substring(0, text.length() - 1);
        }
        return caller == null
                ? PyTuple.of("(unknown file)", 0L, "(unknown function)", stack)
                : PyTuple.of(caller.file(), (long) caller.line(), caller.function(), stack);
    }

    @PythonApi(
            "Logger.makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None,"
                    + " extra=None, sinfo=None)")
    public static Object makeRecord(
            Object self,
            Object name,
            Object level,
            Object file,
            Object line,
            Object message,
            Object args,
            Object information,
            Object function,
            Object extra,
            Object stack) {
        Object[] arguments = {name, level, file, line, message, args, information, function, stack};
        Object record = Calls.callArray(LoggingState.current().recordFactory, arguments, null);
        if (extra != null) {
            PyDict own = (PyDict) Attributes.getAttr(record, "__dict__");
            for (Object key : Python.list(extra)) {
                if (key.equals("message") || key.equals("asctime") || own.containsKey(key)) {
                    throw new KeyError("Attempt to overwrite " + Texts.repr(key) + " in LogRecord");
                }
                own.put(key, Items.getItem(extra, key));
            }
        }
        return record;
    }

    @PythonApi(
            "Logger._log(self, level, msg, args, exc_info=None, extra=None, stack_info=False,"
                    + " stacklevel=1)")
    public static void logRecord(
            Object self,
            Object level,
            Object message,
            Object args,
            Object information,
            Object extra,
            Object stackInfo,
            Object stackLevel) {
        Object[] place =
                ((PyTuple) Attributes.callMethod(self, "findCaller", stackInfo, stackLevel))
                        .toArray();
        Object[] arguments = {
            Attributes.getAttr(self, "name"),
            level,
            place[0],
            place[1],
            message,
            args,
            information(information),
            place[2],
            extra,
            place[3]
        };
        Object record = Calls.callArray(Attributes.getAttr(self, "makeRecord"), arguments, null);
        Attributes.callMethod(self, "handle", record);
    }

    /** {@return class, exception and traceback, or None, as a caller asked for them} */
    private static Object information(Object wanted) {
        if (wanted instanceof PyTuple || !Truth.truth(wanted)) {
            return wanted;
        }
        PyException exception =
                wanted instanceof PyException given ? given : ThreadState.current().handled();
        return exception == null
                ? PyTuple.of(null, null, null)
                : PyTuple.of(exception.pyType(), exception, exception.traceback());
    }

    @PythonApi("Logger.handle(self, record)")
    public static void handle(Object self, Object given) {
        if (Python.is(self, "disabled")) {
            return;
        }
        Object passed = Attributes.callMethod(self, "filter", given);
        if (Truth.truth(passed)) {
            Object record = Python.isInstance(passed, LogRecords.TYPE) ? passed : given;
            Attributes.callMethod(self, "callHandlers", record);
        }
    }

    @PythonApi("Logger.addHandler(self, hdlr)")
    public static void addHandler(Object self, Object handler) {
        synchronized (LoggingState.current().lock) {
            PyList handlers = (PyList) Attributes.getAttr(self, "handlers");
            if (!Items.contains(handlers, handler)) {
                handlers.add(handler);
            }
        }
    }

    @PythonApi("Logger.removeHandler(self, hdlr)")
    public static void removeHandler(Object self, Object handler) {
        synchronized (LoggingState.current().lock) {
            PyList handlers = (PyList) Attributes.getAttr(self, "handlers");
            if (Items.contains(handlers, handler)) {
                Attributes.callMethod(handlers, "remove", handler);
            }
        }
    }

    @PythonApi("Logger.hasHandlers(self)")
    public static boolean hasHandlers(Object self) {
        for (Object logger = self; logger != null; logger = next(logger)) {
            if (Items.len(Attributes.getAttr(logger, "handlers")) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the logger above, if records go up} */
    private static Object next(Object logger) {
        return Python.is(logger, "propagate") ? Attributes.getAttr(logger, "parent") : null;
    }

    @PythonApi("Logger.callHandlers(self, record)")
    public static void callHandlers(Object self, Object record) {
        long level = Levels.number(Attributes.getAttr(record, "levelno"));
        boolean found = false;
        for (Object logger = self; logger != null; logger = next(logger)) {
            for (Object handler : Python.list(Attributes.getAttr(logger, "handlers"))) {
                found = true;
                if (level >= Levels.number(Attributes.getAttr(handler, "level"))) {
                    Attributes.callMethod(handler, "handle", record);
                }
            }
        }
        if (!found) {
            lastResort(self, record, level);
        }
    }

    private static void lastResort(Object self, Object record, long level) {
        NativeModule module = NativeModule.named("logging");
        Object last = module.peek("lastResort");
        if (Truth.truth(last)) {
            if (level >= Levels.number(Attributes.getAttr(last, "level"))) {
                Attributes.callMethod(last, "handle", record);
            }
            return;
        }
        Object manager = Attributes.getAttr(self, "manager");
        if (Truth.truth(module.peek("raiseExceptions"))
                && !Python.is(manager, "emittedNoHandlerWarning")) {
            String name = Python.text(self, "name");
            Attributes.callMethod(
                    Streams.stderr(),
                    "write",
                    "No handlers could be found for logger \"" + name + "\"\n");
            Attributes.setAttr(manager, "emittedNoHandlerWarning", true);
        }
    }

    @PythonApi("Logger.getEffectiveLevel(self)")
    public static Object effectiveLevel(Object self) {
        for (Object logger = self; logger != null; ) {
            Object level = Attributes.getAttr(logger, "level");
            if (Truth.truth(level)) {
                return level;
            }
            logger = Attributes.getAttr(logger, "parent");
        }
        return Levels.NOTSET;
    }

    @PythonApi("Logger.isEnabledFor(self, level)")
    public static boolean isEnabledFor(Object self, Object level) {
        if (Python.is(self, "disabled")) {
            return false;
        }
        long number = Levels.number(level);
        Object disabled = Attributes.getAttr(Attributes.getAttr(self, "manager"), "_disable");
        return Levels.number(disabled) < number
                && number >= Levels.number(Attributes.callMethod(self, "getEffectiveLevel"));
    }

    @PythonApi("Logger.getChild(self, suffix)")
    public static Object child(Object self, Object suffix) {
        Object name = suffix;
        if (Attributes.getAttr(self, "root") != self) {
            name = Python.text(self, "name") + "." + suffix;
        }
        return Attributes.callMethod(Attributes.getAttr(self, "manager"), "getLogger", name);
    }

    @PythonApi("Logger.getChildren(self)")
    public static Object children(Object self) {
        return Managers.children(self);
    }

    @PythonApi("Logger.__repr__(self)")
    public static String repr(Object self) {
        Object level = Levels.nameOf(Attributes.callMethod(self, "getEffectiveLevel"));
        return "<"
                + Python.typeName(self)
                + " "
                + Python.text(self, "name")
                + " ("
                + Texts.str(level)
                + ")>";
    }

    @PythonApi("Logger.__reduce__(self)")
    public static PyTuple reduce(Object self) {
        return PyTuple.of(
                Python.member("logging", "getLogger"),
                PyTuple.of(new Object[] {Attributes.getAttr(self, "name")}));
    }
}
