package pyloom.stdlib.queue;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyType;

/** The names of {@code queue} that CPython has in {@code _queue}. */
@PythonModule(value = "queue", pure = true, doc = "library/queue.html")
public final class QueueModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "Empty",
                    "Full",
                    "ShutDown",
                    "Queue",
                    "PriorityQueue",
                    "LifoQueue",
                    "SimpleQueue");

    /** {@code Empty}. */
    @PythonApi("Empty")
    public static final PyType EMPTY = Empty.TYPE;

    /** {@code SimpleQueue}. */
    @PythonApi("SimpleQueue")
    public static final PyType SIMPLE_QUEUE = SimpleQueue.TYPE;

    private QueueModule() {}
}
