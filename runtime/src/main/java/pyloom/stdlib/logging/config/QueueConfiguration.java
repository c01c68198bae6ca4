package pyloom.stdlib.logging.config;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.logging.handlers.QueueListeners;
import pyloom.stdlib.script.Python;

import java.util.List;

/** Makes a handler that puts records into a queue, with the listener that takes them out. */
final class QueueConfiguration {

    private static final List<String> QUEUE_METHODS =
            List.of(
                    "empty",
                    "full",
                    "get",
                    "get_nowait",
                    "put",
                    "put_nowait",
                    "join",
                    "qsize",
                    "task_done");

    private QueueConfiguration() {}

    static void prepare(Object self, Object config, PyDict original) {
        if (Items.contains(config, "queue")) {
            Items.setItem(config, "queue", queue(self, Items.getItem(config, "queue")));
        }
        if (Items.contains(config, "listener")) {
            Object listener = listener(self, Items.getItem(config, "listener"));
            Items.setItem(config, "listener", listener);
        }
        if (Items.contains(config, "handlers")) {
            PyList handlers = new PyList();
            for (Object name : Python.list(Items.getItem(config, "handlers"))) {
                handlers.add(
                        Failures.explained(
                                "Unable to set required handler",
                                name,
                                () -> required(self, config, original, name)));
            }
            Items.setItem(config, "handlers", handlers);
        }
    }

    private static Object required(Object self, Object config, PyDict original, Object name) {
        Object handler = DictConfigurators.named(self, "handlers", name);
        String what = "Required handler " + Texts.repr(name) + " is";
        HandlerConfiguration.checkConfigured(handler, config, original, what);
        return handler;
    }

    private static TypeError invalid(String what, Object given) {
        return new TypeError("Invalid " + what + " specifier " + Texts.repr(given));
    }

    private static Object custom(Object self, PyDict given, String what) {
        if (!given.containsKey("()")) {
            throw invalid(what, given);
        }
        return Python.invoke(self, "configure_custom", Python.call(PyDict.TYPE, given));
    }

    private static Object queue(Object self, Object given) {
        if (given instanceof String) {
            Object factory = Python.invoke(self, "resolve", given);
            if (!Calls.isCallable(factory)) {
                throw invalid("queue", given);
            }
            return Python.call(factory);
        }
        if (given instanceof PyDict dict) {
            return custom(self, dict, "queue");
        }
        for (String method : QUEUE_METHODS) {
            if (!Calls.isCallable(Python.get(given, method, null))) {
                throw invalid("queue", given);
            }
        }
        return given;
    }

    private static Object listener(Object self, Object given) {
        Object listener =
                switch (given) {
                    case String name -> Python.invoke(self, "resolve", name);
                    case PyDict dict -> custom(self, dict, "listener");
                    case PyType type -> type;
                    case null, default -> throw invalid("listener", given);
                };
        boolean isOther = listener instanceof PyType type && !type.isSubtypeOf(QueueListeners.TYPE);
        if (isOther || !Calls.isCallable(listener)) {
            throw invalid("listener", given);
        }
        return listener;
    }

    /** {@return the handler, which knows its listener} */
    static Object make(Object type, PyDict keywords) {
        Object queue = keywords.removeOrAbsent("queue");
        if (queue == ABSENT) {
            queue = Python.call(Python.member("queue", "Queue"));
        }
        Object respects = keywords.removeOrAbsent("respect_handler_level");
        Object listenerType = keywords.removeOrAbsent("listener");
        Object handlers = keywords.removeOrAbsent("handlers");
        Object[] first = handlers == ABSENT ? new Object[0] : Python.list(handlers).toArray();
        Object listener =
                Calls.callWith(
                        listenerType == ABSENT ? QueueListeners.TYPE : listenerType,
                        Python.prepend(queue, first),
                        Python.dict(
                                "respect_handler_level", respects == ABSENT ? false : respects));
        Object handler = Calls.callWith(type, new Object[] {queue}, keywords);
        Python.set(handler, "listener", listener);
        return handler;
    }
}
