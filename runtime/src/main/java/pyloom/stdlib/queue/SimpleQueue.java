package pyloom.stdlib.queue;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.stdlib.collections.PyDeque;
import pyloom.stdlib.threading.Semaphore;
import pyloom.stdlib.threading.Timeouts;

/**
 * Python's {@code queue.SimpleQueue}: no bound, no {@code task_done}, and a {@code put} that never
 * waits.
 *
 * <p>The semaphore counts the elements; an element is added before it is released, so who acquires
 * it finds one. What a thread did before {@code put} happens before the return of the {@code get}
 * that takes the element.
 */
@PythonModule(value = "queue", doc = "library/queue.html#simplequeue-objects")
@PythonType(name = "SimpleQueue")
public final class SimpleQueue extends PyInstance {

    /** The type {@code _queue.SimpleQueue}. */
    public static final PyType TYPE =
            PyType.nativeType("_queue", "SimpleQueue", PyType.OBJECT)
                    .solid()
                    .allocating(SimpleQueue::new);

    private final PyDeque items = new PyDeque();
    private final Semaphore available = new Semaphore(0);

    private SimpleQueue(PyType type) {
        super(type);
    }

    /** Makes an empty queue. */
    public SimpleQueue() {
        this(TYPE);
    }

    /**
     * Puts an element.
     *
     * @param item the element
     * @param block ignored
     * @param timeout ignored
     */
    @PythonApi("SimpleQueue.put(self, /, item, block=True, timeout=None)")
    public void put(Object item, Object block, Object timeout) {
        items.append(item);
        available.release();
    }

    /**
     * Puts an element.
     *
     * @param item the element
     */
    @PythonApi("SimpleQueue.put_nowait(self, /, item)")
    public void putNowait(Object item) {
        put(item, true, null);
    }

    /**
     * {@return the next element}
     *
     * @param block whether to wait for one
     * @param timeout how long to wait in seconds, or None
     * @throws Empty if there was none in time
     */
    @PythonApi("SimpleQueue.get(self, /, block=True, timeout=None)")
    public Object get(boolean block, Object timeout) {
        if (block && timeout != null && Timeouts.seconds(timeout) < 0) {
            throw new ValueError("'timeout' must be a non-negative number");
        }
        if (!available.acquire(block, block ? timeout : null)) {
            throw new Empty();
        }
        return items.popLeft();
    }

    /** {@return the next element, without waiting} */
    @PythonApi("SimpleQueue.get_nowait(self, /)")
    public Object getNowait() {
        return get(false, null);
    }

    /** {@return how many elements it has now} */
    @PythonApi("SimpleQueue.qsize(self, /)")
    public long qsize() {
        return items.size();
    }

    /** {@return whether it has no elements now} */
    @PythonApi("SimpleQueue.empty(self, /)")
    public boolean empty() {
        return items.size() == 0;
    }
}
