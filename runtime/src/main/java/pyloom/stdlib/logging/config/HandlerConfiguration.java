package pyloom.stdlib.logging.config;

import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeChecks;
import pyloom.object.TypeError;
import pyloom.stdlib.logging.Handlers;
import pyloom.stdlib.logging.Reconfiguration;
import pyloom.stdlib.logging.handlers.MemoryHandlers;
import pyloom.stdlib.logging.handlers.QueueHandlers;
import pyloom.stdlib.script.Python;

/** Makes one handler of a configuration. */
final class HandlerConfiguration {

    private final Object self;
    private final Object config;
    private final PyDict original; // to start again from

    private HandlerConfiguration(Object self, Object config) {
        this.self = self;
        this.config = config;
        original = (PyDict) Python.call(PyDict.TYPE, config);
    }

    static Object make(Object self, Object config) {
        return new HandlerConfiguration(self, config).make();
    }

    private Object make() {
        Object formatter = Python.invoke(config, "pop", "formatter", null);
        Object used =
                Truth.truth(formatter)
                        ? Failures.explained(
                                "Unable to set formatter",
                                formatter,
                                () -> DictConfigurators.named(self, "formatters", formatter))
                        : null;
        Object level = Python.invoke(config, "pop", "level", null);
        Object filters = Python.invoke(config, "pop", "filters", null);
        Object result = create();
        if (Truth.truth(used)) {
            Python.invoke(result, "setFormatter", used);
        }
        if (level != null) {
            Python.invoke(result, "setLevel", Reconfiguration.level(level));
        }
        if (Truth.truth(filters)) {
            Python.invoke(self, "add_filters", result, filters);
        }
        BaseConfigurators.setProperties(config, result);
        return result;
    }

    private Object create() {
        if (Items.contains(config, "()")) {
            Object factory = resolved(Python.invoke(config, "pop", "()"));
            return call(factory, BaseConfigurators.keywords(config));
        }
        if (!Items.contains(config, "class")) {
            // what CPython's pop() leaves is no name that could be resolved
            return Python.invoke(Python.invoke(config, "pop", "class"), "split", ".");
        }
        Object type = resolved(Python.invoke(config, "pop", "class"));
        if (isSubclass(type, MemoryHandlers.TYPE)) {
            prepareMemoryHandler();
        } else if (isSubclass(type, QueueHandlers.TYPE)) {
            QueueConfiguration.prepare(self, config, original);
            PyDict keywords = BaseConfigurators.keywords(config);
            return QueueConfiguration.make(type, keywords);
        }
        return call(type, BaseConfigurators.keywords(config));
    }

    private Object resolved(Object factory) {
        return Calls.isCallable(factory) ? factory : Python.invoke(self, "resolve", factory);
    }

    private static boolean isSubclass(Object type, PyType base) {
        return TypeChecks.isSubclass(type, base);
    }

    /** Handlers once called their stream {@code strm}, and some still do. */
    private static Object call(Object factory, PyDict keywords) {
        try {
            return Calls.callWith(factory, new Object[0], keywords);
        } catch (TypeError error) {
            if (!Texts.str(error).contains("'stream'")) {
                throw error;
            }
            keywords.put("strm", keywords.removeOrAbsent("stream"));
            return Calls.callWith(factory, new Object[0], keywords);
        }
    }

    private void prepareMemoryHandler() {
        if (Items.contains(config, "flushLevel")) {
            Object level = Items.getItem(config, "flushLevel");
            Items.setItem(config, "flushLevel", Reconfiguration.level(level));
        }
        if (Items.contains(config, "target")) {
            Object name = Items.getItem(config, "target");
            Failures.explained(
                    "Unable to set target handler",
                    name,
                    () -> {
                        Object target = DictConfigurators.named(self, "handlers", name);
                        checkConfigured(target, config, original, "target");
                        Items.setItem(config, "target", target);
                        return target;
                    });
        }
    }

    /** A handler that another one needs must be there; else that one starts again later. */
    static void checkConfigured(Object handler, Object config, PyDict original, String what) {
        if (!Python.isInstance(handler, Handlers.TYPE)) {
            Python.invoke(config, "update", original);
            throw new TypeError(what + " not configured yet");
        }
    }
}
