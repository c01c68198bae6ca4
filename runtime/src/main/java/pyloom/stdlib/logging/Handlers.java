package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.NotImplementedError;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/**
 * {@code logging.Handler}: brings records somewhere. Its {@code lock}, an RLock, is held while a
 * record is emitted.
 */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#handler-objects")
@PythonType(name = "Handler")
public final class Handlers {

    /** The type {@code logging.Handler}. */
    public static final PyType TYPE =
            PyType.nativeType("logging", "Handler", Filterers.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private Handlers() {}

    /** {@code Handler.__init__}. */
    @PythonApi("Handler.__init__(self, level=0)")
    public static void initialize(Object self, Object level) {
        Filterers.initialize(self);
        Attributes.setAttr(self, "_name", null);
        Attributes.setAttr(self, "level", Levels.check(level));
        Attributes.setAttr(self, "formatter", null);
        Attributes.setAttr(self, "_closed", false);
        LoggingState.current().add(self);
        Attributes.callMethod(self, "createLock");
    }

    @PythonApi(value = "Handler.name", kind = Kind.GETTER)
    public static Object name(Object self) {
        return Attributes.getAttr(self, "_name");
    }

    @PythonApi(value = "Handler.name", kind = Kind.SETTER)
    public static void setName(Object self, Object name) {
        LoggingState state = LoggingState.current();
        Object before = Attributes.getAttr(self, "_name");
        if (before != null) {
            state.handlersByName.removeOrAbsent(before);
        }
        Attributes.setAttr(self, "_name", name);
        if (Truth.truth(name)) {
            state.handlersByName.put(name, self);
        }
    }

    @PythonApi("Handler.get_name(self)")
    public static Object getName(Object self) {
        return name(self);
    }

    @PythonApi("Handler.set_name(self, name)")
    public static void changeName(Object self, Object name) {
        setName(self, name);
    }

    @PythonApi("Handler.createLock(self)")
    public static void createLock(Object self) {
        Attributes.setAttr(self, "lock", Python.call(Python.member("threading", "RLock")));
    }

    /** Takes the lock, if there is one. */
    @PythonApi("Handler.acquire(self)")
    public static void acquire(Object self) {
        Object lock = Attributes.getAttr(self, "lock");
        if (lock != null) {
            Attributes.callMethod(lock, "acquire");
        }
    }

    /** Gives the lock back, if there is one. */
    @PythonApi("Handler.release(self)")
    public static void release(Object self) {
        Object lock = Attributes.getAttr(self, "lock");
        if (lock != null) {
            Attributes.callMethod(lock, "release");
        }
    }

    @PythonApi("Handler.setLevel(self, level)")
    public static void setLevel(Object self, Object level) {
        Attributes.setAttr(self, "level", Levels.check(level));
    }

    @PythonApi("Handler.format(self, record)")
    public static Object format(Object self, Object record) {
        Object formatter = Attributes.getAttr(self, "formatter");
        return Attributes.callMethod(
                Truth.truth(formatter) ? formatter : Formatters.plain(), "format", record);
    }

    @PythonApi("Handler.emit(self, record)")
    public static void emit(Object self, Object record) {
        throw new NotImplementedError("emit must be implemented by Handler subclasses");
    }

    @PythonApi("Handler.handle(self, record)")
    public static Object handle(Object self, Object given) {
        Object passed = Attributes.callMethod(self, "filter", given);
        Object record = Python.isInstance(passed, LogRecords.TYPE) ? passed : given;
        if (Truth.truth(passed)) {
            acquire(self);
            try {
                Attributes.callMethod(self, "emit", record);
            } finally {
                release(self);
            }
        }
        return passed;
    }

    @PythonApi("Handler.setFormatter(self, fmt)")
    public static void setFormatter(Object self, Object formatter) {
        Attributes.setAttr(self, "formatter", formatter);
    }

    @PythonApi("Handler.flush(self)")
    public static void flush(Object self) {}

    /** {@code Handler.close}. */
    @PythonApi("Handler.close(self)")
    public static void close(Object self) {
        Attributes.setAttr(self, "_closed", true);
        LoggingState state = LoggingState.current();
        Object name = Attributes.getAttr(self, "_name");
        if (Truth.truth(name)) {
            state.handlersByName.removeOrAbsent(name);
        }
    }

    @PythonApi("Handler.handleError(self, record)")
    public static void handleError(Object self, Object record) {
        ErrorReport.write(record);
    }

    static String levelName(Object self) {
        return Texts.str(Levels.nameOf(Attributes.getAttr(self, "level")));
    }

    @PythonApi("Handler.__repr__(self)")
    public static String repr(Object self) {
        return "<" + Python.typeName(self) + " (" + levelName(self) + ")>";
    }
}
