package pyloom.stdlib.logging;

import pyloom.object.Attributes;
import pyloom.object.ModuleTable;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.ValueError;
import pyloom.stdlib.atexit.AtExit;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code logging} knows of one program: the levels, the root logger, all handlers. {@code
 * handlers} is guarded by itself; the dicts are as safe as any dict.
 */
final class LoggingState {

    private static LoggingState current; // guarded by the class

    final PyDict names = Levels.names();
    final PyDict numbers = Levels.numbers();
    final PyDict handlersByName = new PyDict();
    final long startedNanoseconds = LogRecords.now();
    final Object lock = new Object(); // guards the tree of loggers and the configuration
    Object recordFactory = LogRecords.TYPE;
    Object loggerClass = Loggers.LOGGER;
    Object root;
    Object manager;
    Object last; // the handler of last resort
    Object warningsShow; // what showwarning was before captureWarnings, or null
    private final int program;
    private final List<WeakReference<Object>> handlers = new ArrayList<>();

    private LoggingState(int program) {
        this.program = program;
    }

    static synchronized LoggingState current() {
        if (current == null || current.program != ModuleTable.program()) {
            current = new LoggingState(ModuleTable.program());
            current.start();
        }
        return current;
    }

    private void start() {
        root = new PyInstance(Loggers.ROOT_LOGGER);
        Loggers.initialize(root, "root", Levels.WARNING);
        manager = new PyInstance(Managers.TYPE);
        Managers.initialize(manager, root);
        Attributes.setAttr(Loggers.LOGGER, "root", root);
        Attributes.setAttr(Loggers.LOGGER, "manager", manager);
        last = new PyInstance(StreamHandlers.STDERR);
        StreamHandlers.initializeStderr(last, Levels.WARNING);
        NativeModule module = NativeModule.named("logging");
        module.global("root").set(root);
        module.global("lastResort").set(last);
        module.global("raiseExceptions").set(true);
        AtExit.register(
                Functions.ofArray(
                        "logging",
                        "shutdown",
                        "",
                        _ -> {
                            shutDown();
                            return null;
                        }),
                new Object[0],
                new PyDict());
    }

    static Object lastResort() {
        return current().last;
    }

    void add(Object handler) {
        synchronized (handlers) {
            handlers.removeIf(known -> known.get() == null);
            handlers.add(new WeakReference<>(handler));
        }
    }

    void remove(Object handler) {
        synchronized (handlers) {
            handlers.removeIf(known -> known.get() == handler);
        }
    }

    /** {@return the handlers that exist, the oldest first} */
    List<Object> handlers() {
        synchronized (handlers) {
            List<Object> all = new ArrayList<>();
            for (WeakReference<Object> known : handlers) {
                Object handler = known.get();
                if (handler != null) {
                    all.add(handler);
                }
            }
            return all;
        }
    }

    /** Closes and forgets all handlers. */
    void clearHandlers() {
        handlersByName.clear();
        shutDown();
        synchronized (handlers) {
            handlers.clear();
        }
    }

    /** Flushes and closes all handlers, the newest first. */
    void shutDown() {
        for (Object handler : handlers().reversed()) {
            try {
                Attributes.callMethod(handler, "acquire");
                try {
                    if (Python.get(handler, "flushOnClose", true) != Boolean.FALSE) {
                        Attributes.callMethod(handler, "flush");
                    }
                    Attributes.callMethod(handler, "close");
                } finally {
                    Attributes.callMethod(handler, "release");
                }
            } catch (OSError | ValueError closedAlready) {
                continue;
            }
        }
    }
}
