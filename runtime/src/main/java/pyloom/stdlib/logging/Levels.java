package pyloom.stdlib.logging;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyDict;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

/** How important messages are. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#logging-levels")
public final class Levels {

    /** {@code logging.CRITICAL}. */
    @PythonApi("CRITICAL")
    public static final Long CRITICAL = 50L;

    /** {@code logging.FATAL}. */
    @PythonApi("FATAL")
    public static final Long FATAL = CRITICAL;

    /** {@code logging.ERROR}. */
    @PythonApi("ERROR")
    public static final Long ERROR = 40L;

    /** {@code logging.WARNING}. */
    @PythonApi("WARNING")
    public static final Long WARNING = 30L;

    /** {@code logging.WARN}. */
    @PythonApi("WARN")
    public static final Long WARN = WARNING;

    /** {@code logging.INFO}. */
    @PythonApi("INFO")
    public static final Long INFO = 20L;

    /** {@code logging.DEBUG}. */
    @PythonApi("DEBUG")
    public static final Long DEBUG = 10L;

    /** {@code logging.NOTSET}. */
    @PythonApi("NOTSET")
    public static final Long NOTSET = 0L;

    private Levels() {}

    static PyDict names() {
        return Python.dict(
                CRITICAL,
                "CRITICAL",
                ERROR,
                "ERROR",
                WARNING,
                "WARNING",
                INFO,
                "INFO",
                DEBUG,
                "DEBUG",
                NOTSET,
                "NOTSET");
    }

    static PyDict numbers() {
        return Python.dict(
                "CRITICAL",
                CRITICAL,
                "FATAL",
                FATAL,
                "ERROR",
                ERROR,
                "WARN",
                WARN,
                "WARNING",
                WARNING,
                "INFO",
                INFO,
                "DEBUG",
                DEBUG,
                "NOTSET",
                NOTSET);
    }

    /** {@return all names with their levels} */
    @PythonApi("getLevelNamesMapping()")
    public static PyDict namesMapping() {
        return LoggingState.current().numbers.copy();
    }

    /** {@return the name of a level, or the level of a name} */
    @PythonApi("getLevelName(level)")
    public static Object nameOf(Object level) {
        LoggingState state = LoggingState.current();
        Object name = state.names.getOrAbsent(level);
        if (name != ABSENT && name != null) {
            return name;
        }
        Object number = state.numbers.getOrAbsent(level);
        return number == ABSENT || number == null ? "Level " + Texts.str(level) : number;
    }

    /** Gives a level a name. */
    @PythonApi("addLevelName(level, levelName)")
    public static void add(Object level, Object name) {
        LoggingState state = LoggingState.current();
        state.names.put(level, name);
        state.numbers.put(name, level);
    }

    /** {@return the number of a level that is given as number or name} */
    @PythonApi("_checkLevel(level)")
    public static Object check(Object level) {
        Object plain = PyValueInstance.unwrap(level);
        if (plain instanceof Long || plain instanceof Boolean) {
            return level;
        }
        if (!(plain instanceof String)) {
            throw new TypeError("Level not an integer or a valid string: " + Texts.repr(level));
        }
        Object number = LoggingState.current().numbers.getOrAbsent(level);
        if (number == ABSENT) {
            throw new ValueError("Unknown level: " + Texts.repr(level));
        }
        return number;
    }

    static long number(Object level) {
        return switch (PyValueInstance.unwrap(level)) {
            case Long number -> number;
            case Boolean truth -> truth ? 1 : 0;
            case null, default -> throw new TypeError("not a level: " + Texts.repr(level));
        };
    }
}
