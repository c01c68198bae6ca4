package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.logging.Handlers;
import pyloom.stdlib.script.Python;

/** {@code BufferingHandler}: keeps records until they are too many. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#memoryhandler")
@PythonType(name = "BufferingHandler")
public final class BufferingHandlers {

    /** The type {@code BufferingHandler}. */
    public static final PyType TYPE = HandlerTypes.declare("BufferingHandler", Handlers.TYPE);

    private BufferingHandlers() {}

    @PythonApi("BufferingHandler.__init__(self, capacity)")
    static void initialize(Object self, Object capacity) {
        Handlers.initialize(self, 0L);
        Python.set(self, "capacity", capacity);
        Python.set(self, "buffer", new PyList());
    }

    @PythonApi("BufferingHandler.shouldFlush(self, record)")
    static boolean isFull(Object self, Object record) {
        long count = Items.len(Python.get(self, "buffer"));
        return Truth.truth(Comparisons.ge(count, Python.get(self, "capacity")));
    }

    @PythonApi("BufferingHandler.emit(self, record)")
    static void emit(Object self, Object record) {
        Python.invoke(Python.get(self, "buffer"), "append", record);
        if (Truth.truth(Python.invoke(self, "shouldFlush", record))) {
            Python.invoke(self, "flush");
        }
    }

    @PythonApi("BufferingHandler.flush(self)")
    static void flush(Object self) {
        Handlers.acquire(self);
        try {
            Python.invoke(Python.get(self, "buffer"), "clear");
        } finally {
            Handlers.release(self);
        }
    }

    @PythonApi("BufferingHandler.close(self)")
    static void close(Object self) {
        try {
            Python.invoke(self, "flush");
        } finally {
            Handlers.close(self);
        }
    }
}
