package pyloom.stdlib.logging;

import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** What {@code logging.config} needs to know and to change of the state of {@code logging}. */
public final class Reconfiguration {

    private Reconfiguration() {}

    /** Runs while no other thread makes loggers or configures. */
    public static void exclusively(Runnable change) {
        synchronized (LoggingState.current().lock) {
            change.run();
        }
    }

    /** Closes and forgets all handlers. */
    public static void clearHandlers() {
        LoggingState.current().clearHandlers();
    }

    /** {@return the root logger} */
    public static Object root() {
        return LoggingState.current().root;
    }

    /** {@return the handlers that have names} */
    public static PyDict namedHandlers() {
        return LoggingState.current().handlersByName;
    }

    /** {@return a level by number or by name; ValueError or TypeError if there is none} */
    public static Object level(Object given) {
        return Levels.check(given);
    }

    /** {@return the names of the loggers that exist, in order, which stand for others included} */
    public static List<String> loggers() {
        List<String> names = new ArrayList<>();
        for (Object name : loggersByName().keyList()) {
            names.add((String) name);
        }
        names.sort(null);
        return names;
    }

    private static PyDict loggersByName() {
        Object manager = Attributes.getAttr(root(), "manager");
        return (PyDict) Attributes.getAttr(manager, "loggerDict");
    }

    /**
     * Deals with loggers that a new configuration does not name.
     *
     * @param names their names
     * @param children those of them that are below a logger that it names: they start afresh
     * @param disabled whether the others are disabled
     */
    public static void settle(List<String> names, List<String> children, Object disabled) {
        for (String name : names) {
            Object logger = loggersByName().getOrAbsent(name);
            if (!children.contains(name)) {
                Attributes.setAttr(logger, "disabled", disabled);
            } else if (!Python.isInstance(logger, Managers.PLACE_HOLDER)) {
                Attributes.callMethod(logger, "setLevel", Levels.NOTSET);
                Attributes.setAttr(logger, "handlers", new PyList());
                Attributes.setAttr(logger, "propagate", true);
            }
        }
    }
}
