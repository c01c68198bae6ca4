package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.Iteration;
import pyloom.object.OrdinaryException;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/**
 * {@code QueueListener}: a thread that takes records out of a queue and gives them to handlers, one
 * after the other. What was put into the queue happens before it is handled; {@code stop} returns
 * after all that was put in before it has been.
 */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#queuelistener")
@PythonType(name = "QueueListener")
public final class QueueListeners {

    /** The type {@code QueueListener}. */
    public static final PyType TYPE = HandlerTypes.declare("QueueListener", PyType.OBJECT);

    static {
        TYPE.define("_sentinel", null);
    }

    private QueueListeners() {}

    @PythonApi("QueueListener.__init__(self, queue, *handlers, respect_handler_level=False)")
    static void initialize(Object self, Object queue, Object[] handlers, Object respectsLevels) {
        Python.set(self, "queue", queue);
        Python.set(self, "handlers", PyTuple.of(handlers));
        Python.set(self, "_thread", null);
        Python.set(self, "respect_handler_level", respectsLevels);
    }

    @PythonApi("QueueListener.dequeue(self, block)")
    static Object dequeue(Object self, Object isBlocking) {
        return Python.invoke(Python.get(self, "queue"), "get", isBlocking);
    }

    @PythonApi("QueueListener.start(self)")
    static void start(Object self) {
        Object thread =
                Calls.callWith(
                        Python.member("threading", "Thread"),
                        new Object[0],
                        Python.dict("target", Python.get(self, "_monitor")));
        Python.set(self, "_thread", thread);
        Python.set(thread, "daemon", true);
        Python.invoke(thread, "start");
    }

    @PythonApi("QueueListener.prepare(self, record)")
    static Object prepare(Object self, Object record) {
        return record;
    }

    @PythonApi("QueueListener.handle(self, record)")
    static void handle(Object self, Object given) {
        Object record = Python.invoke(self, "prepare", given);
        for (Object handler : Iteration.iterate(Python.get(self, "handlers"))) {
            boolean isWanted =
                    !Python.is(self, "respect_handler_level")
                            || Truth.truth(
                                    Comparisons.ge(
                                            Python.get(record, "levelno"),
                                            Python.get(handler, "level")));
            if (isWanted) {
                Python.invoke(handler, "handle", record);
            }
        }
    }

    @PythonApi("QueueListener._monitor(self)")
    static void monitor(Object self) {
        Object queue = Python.get(self, "queue");
        boolean isCounting = Python.has(queue, "task_done");
        try {
            boolean isOpen = true;
            while (isOpen) {
                Object record = Python.invoke(self, "dequeue", true);
                isOpen = !Identity.is(record, Python.get(self, "_sentinel"));
                if (isOpen) {
                    Python.invoke(self, "handle", record);
                }
                if (isCounting) {
                    Python.invoke(queue, "task_done");
                }
            }
        } catch (OrdinaryException error) {
            if (!Python.isInstance(error, Python.member("queue", "Empty"))) {
                throw error;
            }
        }
    }

    @PythonApi("QueueListener.enqueue_sentinel(self)")
    static void enqueueSentinel(Object self) {
        Python.invoke(Python.get(self, "queue"), "put_nowait", Python.get(self, "_sentinel"));
    }

    @PythonApi("QueueListener.stop(self)")
    static void stop(Object self) {
        Object thread = Python.get(self, "_thread");
        if (Truth.truth(thread)) {
            Python.invoke(self, "enqueue_sentinel");
            Python.invoke(thread, "join");
            Python.set(self, "_thread", null);
        }
    }
}
