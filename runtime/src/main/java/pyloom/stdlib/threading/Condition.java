package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.WaitQueue;

/**
 * Python's {@code threading.Condition}: waiters are woken in the order in which they came.
 *
 * <p>{@code waiters} is guarded by itself; a waiter queues its signal while it holds the lock, so a
 * notification that comes after the release cannot miss it. What the notifier did before {@code
 * notify} happens before the waiter's return.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#condition-objects")
@PythonType(name = "Condition")
public class Condition extends PyInstance {

    /** The type {@code threading.Condition}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Condition", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Condition::new);

    private final WaitQueue waiters = new WaitQueue();
    private Object lock;
    private Lockable lockable;

    /** Makes a condition with an RLock of its own. */
    @TypedForm("Condition()")
    public Condition() {
        this(TYPE);
        initialize(null);
    }

    /**
     * Makes a condition on a lock.
     *
     * @param lock a {@link Lock}, an {@link RLock} or what behaves so
     */
    @TypedForm("Condition(lock)")
    public Condition(Object lock) {
        this(TYPE);
        initialize(lock);
    }

    private Condition(PyType type) {
        super(type);
    }

    /**
     * {@code Condition.__init__}.
     *
     * @param lockOrNone the lock, or None for a new RLock
     */
    @PythonApi("Condition.__init__(self, lock=None)")
    public final void initialize(Object lockOrNone) {
        lock = lockOrNone == null ? new RLock() : lockOrNone;
        lockable = isPlain() ? (Lockable) lock : ForeignLock.of(lock);
    }

    /** {@return whether the lock is of the runtime's own types: a subclass may override methods} */
    private boolean isPlain() {
        return lock instanceof Lock || lock instanceof RLock known && known.pyType() == RLock.TYPE;
    }

    /** {@return the lock} */
    @PythonApi(value = "Condition._lock", kind = PythonApi.Kind.GETTER)
    public Object lock() {
        return lock;
    }

    /** Acquires the lock, waiting as long as it takes. */
    @TypedForm("Condition.acquire(self)")
    public void acquire() {
        lockable.acquire();
    }

    /** {@return the {@code acquire} of the lock} */
    @PythonApi(value = "Condition.acquire", kind = PythonApi.Kind.GETTER)
    Object acquireOfLock() {
        return Attributes.getAttr(lock, "acquire");
    }

    /** Releases the lock. */
    @TypedForm("Condition.release(self)")
    public void release() {
        lockable.release();
    }

    /** {@return the {@code release} of the lock} */
    @PythonApi(value = "Condition.release", kind = PythonApi.Kind.GETTER)
    Object releaseOfLock() {
        return Attributes.getAttr(lock, "release");
    }

    /** {@return what the lock's {@code __enter__} returned} */
    @PythonApi("Condition.__enter__(self)")
    public Object enter() {
        if (isPlain()) {
            lockable.acquire();
            return true;
        }
        return Attributes.callMethod(lock, "__enter__");
    }

    /**
     * {@return what the lock's {@code __exit__} returned}
     *
     * @param exceptionInfo its arguments
     */
    @PythonApi("Condition.__exit__(self, *args)")
    public Object exit(Object[] exceptionInfo) {
        if (isPlain()) {
            lockable.release();
            return null;
        }
        return Calls.callArray(Attributes.getAttr(lock, "__exit__"), exceptionInfo, null);
    }

    /** {@return the condition, acquired, to be released by try-with-resources} */
    public Held hold() {
        enter();
        return () -> exit(new Object[] {null, null, null});
    }

    /** {@return whether it was notified, waiting as long as it takes: true} */
    @TypedForm("Condition.wait(self)")
    public boolean await() {
        return await(null);
    }

    /**
     * Waits until notified, with the lock released.
     *
     * @param timeout seconds, or None
     * @return whether it was notified in time
     * @throws RuntimeError if the lock is not held
     */
    @PythonApi("Condition.wait(self, timeout=None)")
    public boolean await(Object timeout) {
        if (!lockable.isOwned()) {
            throw new RuntimeError("cannot wait on un-acquired lock");
        }
        Deadline deadline = Timeouts.ofWait(timeout);
        Signal signal;
        synchronized (waiters) {
            signal = waiters.enter();
        }
        Object saved = lockable.releaseAll();
        boolean notified = false;
        try {
            notified = signal.await(deadline);
        } finally {
            try {
                lockable.acquireAgain(saved);
            } finally {
                if (!notified) {
                    synchronized (waiters) {
                        waiters.leave(signal);
                    }
                }
            }
        }
        return notified;
    }

    /**
     * Waits until a predicate is true.
     *
     * @param predicate a callable without arguments
     * @param timeout seconds in all, or None
     * @return the last value of the predicate
     */
    @PythonApi("Condition.wait_for(self, predicate, timeout=None)")
    public Object waitFor(Object predicate, Object timeout) {
        Object result = Calls.call(predicate);
        Deadline deadline = null;
        while (!Truth.truth(result)) {
            Object left = timeout;
            if (deadline == null) {
                deadline = Timeouts.ofSum(timeout);
            } else if (timeout != null) {
                left = deadline.left() / 1e9;
                if (deadline.left() == 0) {
                    break;
                }
            }
            Attributes.callMethod(this, "wait", left);
            result = Calls.call(predicate);
        }
        return result;
    }

    /** Wakes the waiter that came first. */
    @TypedForm("Condition.notify(self)")
    public void notifyOne() {
        notifyWaiters(1L);
    }

    /**
     * Wakes the first waiters.
     *
     * @param n how many, a number
     * @throws RuntimeError if the lock is not held
     */
    @PythonApi("Condition.notify(self, n=1)")
    public void notifyWaiters(Object n) {
        if (!lockable.isOwned()) {
            throw new RuntimeError("cannot notify on un-acquired lock");
        }
        synchronized (waiters) {
            if (!waiters.isEmpty()) {
                waiters.wake(count(n));
            }
        }
    }

    private static long count(Object n) {
        if (n instanceof Long count) {
            return count;
        }
        return Truth.truth(Comparisons.gt(n, 0L)) ? (long) Math.ceil(Numbers.real(n)) : 0;
    }

    /** Wakes all waiters. */
    @PythonApi("Condition.notify_all(self)")
    public void notifyEveryone() {
        notifyWaiters(Long.MAX_VALUE);
    }

    @PythonApi("Condition.notifyAll(self)")
    void notifyEveryoneByOldName() {
        notifyEveryone();
    }

    @PythonApi("Condition._is_owned(self)")
    boolean isOwned() {
        return lockable.isOwned();
    }

    /** {@return the text of {@code repr(condition)}} */
    @PythonApi("Condition.__repr__(self)")
    public String repr() {
        synchronized (waiters) {
            return "<Condition(%s, %d)>".formatted(Texts.str(lock), waiters.size());
        }
    }
}
