package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyType;
import pyloom.stdlib.logging.Handlers;
import pyloom.stdlib.logging.StreamHandlers;
import pyloom.stdlib.script.Python;

/** {@code QueueHandler}: puts records into a queue, for another thread to handle. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#queuehandler")
@PythonType(name = "QueueHandler")
public final class QueueHandlers {

    /** The type {@code QueueHandler}. */
    public static final PyType TYPE = HandlerTypes.declare("QueueHandler", Handlers.TYPE);

    private QueueHandlers() {}

    @PythonApi("QueueHandler.__init__(self, queue)")
    static void initialize(Object self, Object queue) {
        Handlers.initialize(self, 0L);
        Python.set(self, "queue", queue);
        Python.set(self, "listener", null);
    }

    @PythonApi("QueueHandler.enqueue(self, record)")
    static void enqueue(Object self, Object record) {
        Python.invoke(Python.get(self, "queue"), "put_nowait", record);
    }

    /** {@return a copy that holds only text, since other handlers may still need the original} */
    @PythonApi("QueueHandler.prepare(self, record)")
    static Object prepare(Object self, Object record) {
        Object message = Python.invoke(self, "format", record);
        Object copy = Python.call(Python.member("copy", "copy"), record);
        Python.set(copy, "message", message);
        Python.set(copy, "msg", message);
        Python.set(copy, "args", null);
        Python.set(copy, "exc_info", null);
        Python.set(copy, "exc_text", null);
        Python.set(copy, "stack_info", null);
        return copy;
    }

    @PythonApi("QueueHandler.emit(self, record)")
    static void emit(Object self, Object record) {
        try {
            Python.invoke(self, "enqueue", Python.invoke(self, "prepare", record));
        } catch (OrdinaryException error) {
            StreamHandlers.report(self, record, error);
        }
    }
}
