package pyloom.stdlib.queue;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.collections.PyDeque;
import pyloom.stdlib.threading.Condition;
import pyloom.stdlib.threading.Held;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;

/**
 * Python's {@code queue.Queue}: first in, first out, with a bound if it was given one.
 *
 * <p>{@code mutex} guards all state, and the three conditions share it, as in CPython; programs may
 * use them by their Python names. What a thread did before {@code put} happens before the return of
 * the {@code get} that takes the element; what it did before {@code task_done} happens before the
 * return of {@code join}. A subclass may override {@code _init}, {@code _qsize}, {@code _put} and
 * {@code _get}, which are called with the mutex held.
 *
 * @param <E> what typed code puts into it
 */
@PythonModule(value = "queue", pure = true, doc = "library/queue.html#queue-objects")
@PythonType(name = "Queue")
public class Queue<E> extends PyInstance {

    /** The type {@code queue.Queue}. */
    public static final PyType TYPE =
            PyType.nativeType("queue", "Queue", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(type -> new Queue<>(type));

    private final Lock mutex = new Lock();
    private final Condition notEmpty = new Condition(mutex);
    private final Condition notFull = new Condition(mutex);
    private final Condition allTasksDone = new Condition(mutex);
    private final boolean isOverridden;
    private Object maxsize; // any number
    private long unfinishedTasks;
    private boolean isShutDown;
    private PyDeque items;
    private Object replaced; // what a program set as its queue instead, null: nothing

    /**
     * Makes an uninitialised queue.
     *
     * @param type its type
     */
    protected Queue(PyType type) {
        super(type);
        isOverridden = QueueHooks.areOverridden(type);
    }

    /** Makes a queue without bound. */
    @TypedForm("Queue()")
    public Queue() {
        this(0);
    }

    /**
     * Makes a queue.
     *
     * @param maxsize how many elements it holds at the most; 0 or less is without bound
     */
    @TypedForm("Queue(maxsize)")
    public Queue(long maxsize) {
        this(TYPE);
        initialize(maxsize);
    }

    /**
     * {@code Queue.__init__}.
     *
     * @param bound how many elements it holds at the most; 0 or less is without bound
     */
    @PythonApi("Queue.__init__(self, maxsize=0)")
    public final void initialize(Object bound) {
        maxsize = bound;
        Attributes.callMethod(this, "_init", bound);
    }

    @PythonApi("Queue._init(self, maxsize)")
    void initStore(Object bound) {
        items = new PyDeque();
    }

    @PythonApi("Queue._qsize(self)")
    long storeSize() {
        return replaced == null ? items.size() : Items.len(replaced);
    }

    @PythonApi("Queue._put(self, item)")
    void storePut(Object item) {
        if (replaced == null) {
            items.append(item);
        } else {
            Attributes.callMethod(replaced, "append", item);
        }
    }

    @PythonApi("Queue._get(self)")
    Object storeGet() {
        return replaced == null ? items.removeFirst() : Attributes.callMethod(replaced, "popleft");
    }

    private long count() {
        return isOverridden ? Numbers.index(Attributes.callMethod(this, "_qsize")) : storeSize();
    }

    private void add(Object item) {
        if (isOverridden) {
            Attributes.callMethod(this, "_put", item);
        } else {
            storePut(item);
        }
    }

    private Object take() {
        return isOverridden ? Attributes.callMethod(this, "_get") : storeGet();
    }

    /** {@return how many elements it may have; no bound is the largest number} */
    private long bound() {
        Object most = maxsize;
        if (most instanceof Long number) {
            return number > 0 ? number : Long.MAX_VALUE;
        }
        boolean isBounded = Truth.truth(Comparisons.gt(most, 0L));
        return isBounded ? (long) Math.ceil(Numbers.real(most)) : Long.MAX_VALUE;
    }

    /**
     * Puts an element, waiting for room as long as it takes.
     *
     * @param item the element
     */
    @TypedForm("Queue.put(self, item)")
    public void put(E item) {
        put(item, true, null);
    }

    /**
     * Puts an element.
     *
     * @param item the element
     * @param block whether to wait for room
     * @param timeout how long to wait in seconds, or None
     * @throws Full if there was no room in time
     * @throws ShutDown if the queue was shut down
     */
    @PythonApi("Queue.put(self, item, block=True, timeout=None)")
    public void put(Object item, boolean block, Object timeout) {
        mutex.acquire();
        try {
            requireOpen();
            long bound = bound();
            if (bound < Long.MAX_VALUE) {
                awaitRoom(bound, block, timeout);
            }
            add(item);
            unfinishedTasks++;
            notEmpty.notifyOne();
        } finally {
            mutex.release();
        }
    }

    private void requireOpen() {
        if (isShutDown) {
            throw new ShutDown();
        }
    }

    private void awaitRoom(long bound, boolean block, Object timeout) {
        if (!block) {
            if (count() >= bound) {
                throw new Full();
            }
            return;
        }
        Deadline deadline = deadline(timeout);
        while (count() >= bound) {
            if (!await(notFull, deadline)) {
                throw new Full();
            }
            requireOpen();
        }
    }

    private static Deadline deadline(Object timeout) {
        if (timeout != null && Truth.truth(Comparisons.lt(timeout, 0L))) {
            throw new ValueError("'timeout' must be a non-negative number");
        }
        return Timeouts.ofSum(timeout);
    }

    /**
     * Waits for a change; no time left is a failure only if the caller still finds what it waits
     * out.
     */
    private static boolean await(Condition condition, Deadline deadline) {
        if (!deadline.isLimited()) {
            condition.await();
            return true;
        }
        long left = deadline.left();
        if (left == 0) {
            return false;
        }
        condition.await(left / 1e9);
        return true;
    }

    /** {@return the next element, waiting for it as long as it takes} */
    @TypedForm("Queue.get(self)")
    public E get() {
        return get(true, null);
    }

    /**
     * {@return the next element}
     *
     * @param block whether to wait for one
     * @param timeout how long to wait in seconds, or None
     * @throws Empty if there was none in time
     * @throws ShutDown if the queue was shut down and is empty
     */
    @PythonApi("Queue.get(self, block=True, timeout=None)")
    @SuppressWarnings("unchecked")
    public E get(boolean block, Object timeout) {
        mutex.acquire();
        try {
            requireOpenOrElements();
            awaitElement(block, timeout);
            Object item = take();
            notFull.notifyOne();
            return (E) item;
        } finally {
            mutex.release();
        }
    }

    private void requireOpenOrElements() {
        if (isShutDown && count() == 0) {
            throw new ShutDown();
        }
    }

    private void awaitElement(boolean block, Object timeout) {
        if (!block) {
            if (count() == 0) {
                throw new Empty();
            }
            return;
        }
        Deadline deadline = deadline(timeout);
        while (count() == 0) {
            if (!await(notEmpty, deadline)) {
                throw new Empty();
            }
            requireOpenOrElements();
        }
    }

    /**
     * Puts an element without waiting.
     *
     * @param item the element
     */
    @PythonApi("Queue.put_nowait(self, item)")
    public void putNowait(Object item) {
        put(item, false, null);
    }

    /** {@return the next element, without waiting} */
    @PythonApi("Queue.get_nowait(self)")
    public E getNowait() {
        return get(false, null);
    }

    /**
     * Says that the work on an element is done.
     *
     * @throws ValueError if said more often than elements were put
     */
    @PythonApi("Queue.task_done(self)")
    public void taskDone() {
        try (Held _ = mutex.hold()) {
            long unfinished = unfinishedTasks - 1;
            if (unfinished <= 0) {
                if (unfinished < 0) {
                    throw new ValueError("task_done() called too many times");
                }
                allTasksDone.notifyEveryone();
            }
            unfinishedTasks = unfinished;
        }
    }

    /** Waits until the work on all elements is done. */
    @PythonApi("Queue.join(self)")
    public void join() {
        try (Held _ = mutex.hold()) {
            while (unfinishedTasks > 0) {
                allTasksDone.await();
            }
        }
    }

    /** {@return how many elements it has now} */
    @PythonApi("Queue.qsize(self)")
    public long qsize() {
        try (Held _ = mutex.hold()) {
            return count();
        }
    }

    /** {@return whether it has no elements now} */
    @PythonApi("Queue.empty(self)")
    public boolean empty() {
        return qsize() == 0;
    }

    /** {@return whether it has no room now} */
    @PythonApi("Queue.full(self)")
    public boolean full() {
        try (Held _ = mutex.hold()) {
            return bound() <= count();
        }
    }

    /**
     * Shuts the queue down: no more puts, and no more gets once it is empty.
     *
     * @param immediate whether to drop the elements that it has
     */
    @PythonApi("Queue.shutdown(self, immediate=False)")
    public void shutdown(Object immediate) {
        try (Held _ = mutex.hold()) {
            isShutDown = true;
            if (Truth.truth(immediate)) {
                while (count() > 0) {
                    take();
                    if (unfinishedTasks > 0) {
                        unfinishedTasks--;
                    }
                }
                allTasksDone.notifyEveryone();
            }
            notEmpty.notifyEveryone();
            notFull.notifyEveryone();
        }
    }

    @PythonApi(value = "Queue.maxsize", kind = PythonApi.Kind.GETTER)
    Object maxsize() {
        return maxsize;
    }

    @PythonApi(value = "Queue.maxsize", kind = PythonApi.Kind.SETTER)
    void setMaxsize(Object bound) {
        maxsize = bound;
    }

    @PythonApi(value = "Queue.unfinished_tasks", kind = PythonApi.Kind.GETTER)
    long unfinishedTasks() {
        return unfinishedTasks;
    }

    @PythonApi(value = "Queue.unfinished_tasks", kind = PythonApi.Kind.SETTER)
    void setUnfinishedTasks(long count) {
        unfinishedTasks = count;
    }

    @PythonApi(value = "Queue.is_shutdown", kind = PythonApi.Kind.GETTER)
    boolean isShutDown() {
        return isShutDown;
    }

    @PythonApi(value = "Queue.is_shutdown", kind = PythonApi.Kind.SETTER)
    void setShutDown(boolean isEnded) {
        isShutDown = isEnded;
    }

    @PythonApi(value = "Queue.mutex", kind = PythonApi.Kind.GETTER)
    Lock mutex() {
        return mutex;
    }

    @PythonApi(value = "Queue.not_empty", kind = PythonApi.Kind.GETTER)
    Condition notEmpty() {
        return notEmpty;
    }

    @PythonApi(value = "Queue.not_full", kind = PythonApi.Kind.GETTER)
    Condition notFull() {
        return notFull;
    }

    @PythonApi(value = "Queue.all_tasks_done", kind = PythonApi.Kind.GETTER)
    Condition allTasksDone() {
        return allTasksDone;
    }

    @PythonApi(value = "Queue.queue", kind = PythonApi.Kind.GETTER)
    Object store() {
        return replaced == null ? items : replaced;
    }

    @PythonApi(value = "Queue.queue", kind = PythonApi.Kind.SETTER)
    void setStore(Object newItems) {
        boolean isDeque = newItems instanceof PyDeque deque && deque.pyType() == PyDeque.TYPE;
        items = isDeque ? (PyDeque) newItems : items;
        replaced = isDeque ? null : newItems;
    }
}
