package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.logging.Handlers;
import pyloom.stdlib.script.Python;

/** {@code MemoryHandler}: keeps records for another handler until a grave one comes. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#memoryhandler")
@PythonType(name = "MemoryHandler")
public final class MemoryHandlers {

    /** The type {@code MemoryHandler}. */
    public static final PyType TYPE = HandlerTypes.declare("MemoryHandler", BufferingHandlers.TYPE);

    private MemoryHandlers() {}

    @PythonApi(
            "MemoryHandler.__init__(self, capacity, flushLevel=40, target=None, flushOnClose=True)")
    static void initialize(
            Object self, Object capacity, Object level, Object target, Object isFlushedOnClose) {
        BufferingHandlers.initialize(self, capacity);
        Python.set(self, "flushLevel", level);
        Python.set(self, "target", target);
        Python.set(self, "flushOnClose", isFlushedOnClose);
    }

    @PythonApi("MemoryHandler.shouldFlush(self, record)")
    static boolean isDue(Object self, Object record) {
        return BufferingHandlers.isFull(self, record)
                || Truth.truth(
                        Comparisons.ge(
                                Python.get(record, "levelno"), Python.get(self, "flushLevel")));
    }

    @PythonApi("MemoryHandler.setTarget(self, target)")
    static void setTarget(Object self, Object target) {
        Handlers.acquire(self);
        try {
            Python.set(self, "target", target);
        } finally {
            Handlers.release(self);
        }
    }

    @PythonApi("MemoryHandler.flush(self)")
    static void flush(Object self) {
        Handlers.acquire(self);
        try {
            if (Python.is(self, "target")) {
                Object buffer = Python.get(self, "buffer");
                for (Object record : Iteration.iterate(buffer)) {
                    Python.invoke(Python.get(self, "target"), "handle", record);
                }
                Python.invoke(buffer, "clear");
            }
        } finally {
            Handlers.release(self);
        }
    }

    @PythonApi("MemoryHandler.close(self)")
    static void close(Object self) {
        try {
            if (Python.is(self, "flushOnClose")) {
                Python.invoke(self, "flush");
            }
        } finally {
            Handlers.acquire(self);
            try {
                Python.set(self, "target", null);
                BufferingHandlers.close(self);
            } finally {
                Handlers.release(self);
            }
        }
    }
}
