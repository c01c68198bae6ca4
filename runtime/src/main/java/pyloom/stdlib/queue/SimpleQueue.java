package pyloom.stdlib.queue;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Absent;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.WaitQueue;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Python's {@code queue.SimpleQueue}: no bound, no {@code task_done}, and a {@code put} that never
 * waits.
 *
 * <p>{@code items} and {@code waiting} are guarded by {@code waiting}. A put wakes the thread that
 * waits longest; that one looks again, so a thread that does not wait may come before it. What a
 * thread did before {@code put} happens before the return of the {@code get} that takes the
 * element.
 *
 * @param <E> what typed code puts into it
 */
@PythonModule(value = "_queue", doc = "library/queue.html#simplequeue-objects")
@PythonType(name = "SimpleQueue")
public class SimpleQueue<E> extends PyInstance {

    /** The type {@code _queue.SimpleQueue}. */
    public static final PyType TYPE =
            PyType.nativeType("_queue", "SimpleQueue", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .weak()
                    .generic()
                    .allocating(type -> new SimpleQueue<>(type));

    /** What {@link #poll} returns if there is no element. */
    public static final Object NOTHING = Absent.ABSENT;

    private static final Object NONE = new Object(); // stands for null, which a deque cannot hold

    private final WaitQueue waiting = new WaitQueue();
    private final Deque<Object> items = new ArrayDeque<>();

    /**
     * Makes an empty queue of a subclass.
     *
     * @param type its type
     */
    protected SimpleQueue(PyType type) {
        super(type);
    }

    /** Makes an empty queue. */
    @TypedForm("SimpleQueue()")
    public SimpleQueue() {
        this(TYPE);
    }

    @PythonApi("SimpleQueue.__new__(cls)")
    static SimpleQueue<Object> create(PyType cls) {
        return new SimpleQueue<>(cls);
    }

    /**
     * Puts an element.
     *
     * @param item the element
     */
    @TypedForm("SimpleQueue.put(self, item)")
    public void put(E item) {
        synchronized (waiting) {
            items.addLast(item == null ? NONE : item);
            waiting.wake(1);
        }
    }

    @PythonApi("SimpleQueue.put(self, /, item, block=True, timeout=None)")
    @SuppressWarnings("unchecked")
    void put(Object item, Object block, Object timeout) {
        put((E) item);
    }

    /**
     * Puts an element: never waits.
     *
     * @param item the element
     */
    @PythonApi("SimpleQueue.put_nowait(self, /, item)")
    @SuppressWarnings("unchecked")
    public void putNowait(Object item) {
        put((E) item);
    }

    /** {@return the next element, or {@link #NOTHING} if there is none} */
    public Object poll() {
        synchronized (waiting) {
            return items.isEmpty() ? NOTHING : unmask(items.removeFirst());
        }
    }

    private static Object unmask(Object item) {
        return item == NONE ? null : item;
    }

    /** {@return the next element, waiting for it as long as it takes} */
    @TypedForm("SimpleQueue.get(self)")
    @SuppressWarnings("unchecked")
    public E get() {
        return (E) take(Deadline.NEVER);
    }

    private Object take(Deadline deadline) {
        while (true) {
            Signal signal;
            synchronized (waiting) {
                if (!items.isEmpty()) {
                    return unmask(items.removeFirst());
                }
                if (deadline.left() == 0) {
                    return NOTHING;
                }
                signal = waiting.enter();
            }
            boolean woken = false;
            try {
                woken = signal.await(deadline);
            } finally {
                if (!woken) {
                    leave(signal);
                }
            }
        }
    }

    /** A waiter that gives up hands a wake-up that came too late on to the next. */
    private void leave(Signal signal) {
        synchronized (waiting) {
            if (!waiting.leave(signal) && !items.isEmpty()) {
                waiting.wake(1);
            }
        }
    }

    /**
     * {@return the next element}
     *
     * @param block whether to wait for one
     * @param timeout how long to wait in seconds, or None
     * @throws Empty if there was none in time
     */
    @PythonApi("SimpleQueue.get(self, /, block=True, timeout=None)")
    @SuppressWarnings("unchecked")
    public E get(boolean block, Object timeout) {
        Object item = take(block ? deadline(timeout) : Deadline.NOW);
        if (item == NOTHING) {
            throw new Empty();
        }
        return (E) item;
    }

    private static Deadline deadline(Object timeout) {
        if (timeout == null) {
            return Deadline.NEVER;
        }
        double seconds = Timeouts.seconds(timeout);
        if (seconds < 0) {
            throw new ValueError("'timeout' must be a non-negative number");
        }
        return Deadline.in(Math.min(seconds, Deadline.MAX_SECONDS));
    }

    /** {@return the next element, without waiting} */
    @PythonApi("SimpleQueue.get_nowait(self, /)")
    public E getNowait() {
        return get(false, null);
    }

    /** {@return how many elements it has now} */
    @PythonApi("SimpleQueue.qsize(self, /)")
    public long qsize() {
        synchronized (waiting) {
            return items.size();
        }
    }

    /** {@return whether it has no elements now} */
    @PythonApi("SimpleQueue.empty(self, /)")
    public boolean empty() {
        return qsize() == 0;
    }
}
