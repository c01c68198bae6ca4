package pyloom.stdlib.logging;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;

/** {@code logging.Manager}: the tree of loggers. Its lock guards every change of the tree. */
@PythonModule(value = "logging", pure = true)
@PythonType(name = "Manager")
public final class Managers {

    /** The type {@code logging.Manager}. */
    public static final PyType TYPE = declare("Manager");

    /** The type {@code logging.PlaceHolder}: a node of the tree that is no logger yet. */
    @PythonApi("PlaceHolder")
    public static final PyType PLACE_HOLDER = declare("PlaceHolder");

    private Managers() {}

    private static PyType declare(String name) {
        return PyType.nativeType("logging", name, PyType.OBJECT)
                .withDict()
                .weak()
                .changeable()
                .allocating(PyInstance::new);
    }

    @PythonApi("Manager.__init__(self, rootnode)")
    public static void initialize(Object self, Object root) {
        Attributes.setAttr(self, "root", root);
        Attributes.setAttr(self, "_disable", Levels.NOTSET);
        Attributes.setAttr(self, "emittedNoHandlerWarning", false);
        Attributes.setAttr(self, "loggerDict", new PyDict());
        Attributes.setAttr(self, "loggerClass", null);
        Attributes.setAttr(self, "logRecordFactory", null);
    }

    @PythonApi(value = "Manager.disable", kind = Kind.GETTER)
    public static Object disabled(Object self) {
        return Attributes.getAttr(self, "_disable");
    }

    @PythonApi(value = "Manager.disable", kind = Kind.SETTER)
    public static void disable(Object self, Object level) {
        Attributes.setAttr(self, "_disable", Levels.check(level));
    }

    /** {@return the logger of that name, made if there is none yet} */
    @PythonApi("Manager.getLogger(self, name)")
    public static Object getLogger(Object self, Object given) {
        if (!(Python.textOrNull(given) instanceof String name)) {
            throw new TypeError("A logger name must be a string");
        }
        PyDict loggers = (PyDict) Attributes.getAttr(self, "loggerDict");
        Object known = loggers.getOrAbsent(name);
        if (known != ABSENT && !Python.isInstance(known, PLACE_HOLDER)) {
            return known;
        }
        LoggingState state = LoggingState.current();
        synchronized (state.lock) {
            known = loggers.getOrAbsent(name);
            if (known != ABSENT && !Python.isInstance(known, PLACE_HOLDER)) {
                return known;
            }
            Object type = Attributes.getAttr(self, "loggerClass");
            Object logger = Calls.call(type == null ? state.loggerClass : type, name);
            Attributes.setAttr(logger, "manager", self);
            loggers.put(name, logger);
            if (known != ABSENT) {
                adopt((PyDict) Attributes.getAttr(known, "loggerMap"), logger, name);
            }
            findParent(self, loggers, logger, name);
            return logger;
        }
    }

    /** Gives a new logger those below it that were made before. */
    private static void adopt(PyDict below, Object logger, String name) {
        for (Object child : below.keyList()) {
            Object parent = Attributes.getAttr(child, "parent");
            if (!Python.text(parent, "name").startsWith(name)) {
                Attributes.setAttr(logger, "parent", parent);
                Attributes.setAttr(child, "parent", logger);
            }
        }
    }

    private static void findParent(Object self, PyDict loggers, Object logger, String name) {
        Object parent = null;
        for (int dot = name.lastIndexOf('.');
                dot > 0 && parent == null;
                dot = name.lastIndexOf('.', dot - 1)) {
            String above = name.substring(0, dot);
            Object known = loggers.getOrAbsent(above);
            if (known == ABSENT) {
                Object holder = new PyInstance(PLACE_HOLDER);
                Attributes.setAttr(holder, "loggerMap", Python.dict(logger, null));
                loggers.put(above, holder);
            } else if (Python.isInstance(known, PLACE_HOLDER)) {
                ((PyDict) Attributes.getAttr(known, "loggerMap")).put(logger, null);
            } else {
                parent = known;
            }
        }
        Attributes.setAttr(
                logger, "parent", parent == null ? Attributes.getAttr(self, "root") : parent);
    }

    @PythonApi("Manager.setLoggerClass(self, klass)")
    public static void setLoggerClass(Object self, Object type) {
        Loggers.checkClass(type);
        Attributes.setAttr(self, "loggerClass", type);
    }

    @PythonApi("Manager.setLogRecordFactory(self, factory)")
    public static void setRecordFactory(Object self, Object factory) {
        Attributes.setAttr(self, "logRecordFactory", factory);
    }

    static Object children(Object logger) {
        Object manager = Attributes.getAttr(logger, "manager");
        PyDict loggers = (PyDict) Attributes.getAttr(manager, "loggerDict");
        PySet found = new PySet();
        for (Object one : loggers.valueList()) {
            if (!Python.isInstance(one, PLACE_HOLDER)
                    && Attributes.getAttr(one, "parent") == logger) {
                found.add(one);
            }
        }
        return found;
    }
}
