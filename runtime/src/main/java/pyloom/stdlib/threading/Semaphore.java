package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Python's {@code threading.Semaphore}.
 *
 * <p>{@code value} and {@code waiters} are guarded by this object. A release wakes the waiters that
 * came first; a woken one tries again, so a thread that does not wait may come before it, as in
 * CPython. A release happens before the acquire that it allows.
 */
@PythonModule(value = "threading", doc = "library/threading.html#semaphore-objects")
@PythonType(name = "Semaphore")
public class Semaphore extends PyInstance {

    /** The type {@code threading.Semaphore}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Semaphore", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .allocating(Semaphore::new);

    private long value;
    private final Deque<Signal> waiters = new ArrayDeque<>();

    /**
     * Makes a semaphore.
     *
     * @param value how many may acquire it at first
     */
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
    public void initialize(long initial) {
        if (initial < 0) {
            throw new ValueError("semaphore initial value must be >= 0");
        }
        synchronized (this) {
            value = initial;
        }
    }

    /** {@return how many may still acquire it} */
    @PythonApi(value = "Semaphore._value", kind = PythonApi.Kind.GETTER)
    public synchronized long value() {
        return value;
    }

    /** Acquires it, waiting as long as it takes. */
    public void acquire() {
        acquire(true, null);
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
        Deadline deadline = blocking ? Timeouts.ofWait(timeout) : Deadline.NOW;
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
                signal = new Signal();
                waiters.addLast(signal);
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
        if (!waiters.remove(signal) && value > 0) {
            wake(1);
        }
    }

    /** Releases it once. */
    public void release() {
        release(1);
    }

    /**
     * Releases it.
     *
     * @param n how often
     * @throws ValueError if that is less than once
     */
    @PythonApi("Semaphore.release(self, n=1)")
    public void release(long n) {
        if (n < 1) {
            throw new ValueError("n must be one or more");
        }
        synchronized (this) {
            check(value, n);
            value += n;
            wake(n);
        }
    }

    /** Refuses a release; called with this object's monitor held. */
    void check(long current, long n) {}

    private void wake(long n) {
        for (long left = n; left > 0 && !waiters.isEmpty(); left--) {
            waiters.removeFirst().set();
        }
    }

    /** {@return the semaphore, acquired, to be released by try-with-resources} */
    public Held hold() {
        acquire();
        return this::release;
    }

    /** {@return whether it was acquired: always} */
    @PythonApi("Semaphore.__enter__(self)")
    public boolean enter() {
        return acquire(true, null);
    }

    /**
     * Releases it at the end of a {@code with} block.
     *
     * @param exceptionInfo ignored
     */
    @PythonApi("Semaphore.__exit__(self, /, *exc_info)")
    public void exit(Object[] exceptionInfo) {
        release();
    }

    /** {@return the text of {@code repr(semaphore)}} */
    @PythonApi("Semaphore.__repr__(self)")
    public String repr() {
        return "<%s at %s: value=%d>"
                .formatted(Reprs.className(this), Reprs.address(this), value());
    }
}
