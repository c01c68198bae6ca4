package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.WaitQueue;

/**
 * Python's {@code threading.Semaphore}.
 *
 * <p>{@code value} and {@code waiters} are guarded by this object. A release wakes the waiters that
 * came first; a woken one tries again, so a thread that does not wait may come before it, as in
 * CPython. A release happens before the acquire that it allows.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#semaphore-objects")
@PythonType(name = "Semaphore")
public class Semaphore extends PyInstance {

    /** The type {@code threading.Semaphore}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Semaphore", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Semaphore::new);

    private final WaitQueue waiters = new WaitQueue();
    private long value;

    /** Makes a semaphore that one may acquire. */
    @TypedForm("Semaphore()")
    public Semaphore() {
        this(1);
    }

    /**
     * Makes a semaphore.
     *
     * @param value how many may acquire it at first
     */
    @TypedForm("Semaphore(value)")
    public Semaphore(long value) {
        this(TYPE);
        initialize(value);
    }

    /**
     * Makes an uninitialised one.
     *
     * @param type its type
     */
    protected Semaphore(PyType type) {
        super(type);
    }

    /**
     * {@code Semaphore.__init__}.
     *
     * @param initial the first value
     * @throws ValueError if it is negative
     */
    @PythonApi("Semaphore.__init__(self, value=1)")
    public void initialize(Object initial) {
        if (Truth.truth(Comparisons.lt(initial, 0L))) {
            throw new ValueError("semaphore initial value must be >= 0");
        }
        synchronized (this) {
            value = Numbers.index(initial);
        }
    }

    /** {@return how many may still acquire it} */
    @PythonApi(value = "Semaphore._value", kind = PythonApi.Kind.GETTER)
    public synchronized long value() {
        return value;
    }

    /** {@return whether it was acquired, waiting as long as it takes: true} */
    @TypedForm("Semaphore.acquire(self)")
    public boolean acquire() {
        return acquire(Deadline.NEVER);
    }

    /**
     * Acquires it.
     *
     * @param blocking whether to wait
     * @return whether it was acquired
     */
    @TypedForm("Semaphore.acquire(self, blocking)")
    public boolean acquire(boolean blocking) {
        return acquire(blocking, null);
    }

    /**
     * Acquires it.
     *
     * @param blocking whether to wait
     * @param timeout seconds, or None
     * @return whether it was acquired
     */
    @PythonApi("Semaphore.acquire(self, blocking=True, timeout=None)")
    public boolean acquire(boolean blocking, Object timeout) {
        if (!blocking && timeout != null) {
            throw new ValueError("can't specify timeout for non-blocking acquire");
        }
        return acquire(blocking ? Timeouts.ofSum(timeout) : Deadline.NOW);
    }

    /** {@return whether it was acquired, without waiting} */
    public boolean tryAcquire() {
        return acquire(Deadline.NOW);
    }

    private boolean acquire(Deadline deadline) {
        while (true) {
            Signal signal;
            synchronized (this) {
                if (value > 0) {
                    value--;
                    return true;
                }
                if (deadline.left() == 0) {
                    return false;
                }
                signal = waiters.enter();
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
    private synchronized void leave(Signal signal) {
        if (!waiters.leave(signal) && value > 0) {
            waiters.wake(1);
        }
    }

    /** Releases it once. */
    @TypedForm("Semaphore.release(self)")
    public void release() {
        release(1L);
    }

    /**
     * Releases it.
     *
     * @param n how often, a number
     * @throws ValueError if that is less than once
     */
    @PythonApi("Semaphore.release(self, n=1)")
    public void release(Object n) {
        if (Truth.truth(Comparisons.lt(n, 1L))) {
            throw new ValueError("n must be one or more");
        }
        long times = Numbers.index(n);
        synchronized (this) {
            check(value, times);
            value += times;
            waiters.wake(times);
        }
    }

    /** Refuses a release; called with this object's monitor held. */
    void check(long current, long times) {}

    /** {@return the semaphore, acquired, to be released by try-with-resources} */
    public Held hold() {
        acquire();
        return this::release;
    }

    @PythonApi("Semaphore.__enter__(self, blocking=True, timeout=None)")
    boolean enter(boolean blocking, Object timeout) {
        return acquire(blocking, timeout);
    }

    @PythonApi("Semaphore.__exit__(self, t, v, tb)")
    void exit(Object type, Object exception, Object traceback) {
        release();
    }

    /** {@return the text of {@code repr(semaphore)}} */
    @PythonApi("Semaphore.__repr__(self)")
    public String repr() {
        return "<%s at %s: value=%d>"
                .formatted(Reprs.className(this), Reprs.address(this), value());
    }
}
