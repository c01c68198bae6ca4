package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Truth;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Python's {@code threading.Condition}: waiters are woken in the order in which they came.
 *
 * <p>{@code waiters} is guarded by itself; a waiter queues its signal while it holds the lock, so a
 * notification that comes after the release cannot miss it. What the notifier did before {@code
 * notify} happens before the waiter's return.
 */
@PythonModule(value = "threading", doc = "library/threading.html#condition-objects")
@PythonType(name = "Condition")
public class Condition extends PyInstance {

    /** The type {@code threading.Condition}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Condition", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .allocating(Condition::new);

    private Object lock;
    private Lockable lockable;
    private final Deque<Signal> waiters = new ArrayDeque<>();

    /** Makes a condition with an RLock of its own. */
    public Condition() {
        this(TYPE);
        initialize(null);
    }

    /**
     * Makes a condition on a lock.
     *
     * @param lock a {@link Lock}, an {@link RLock} or what behaves so
     */
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
        lockable = lock instanceof Lockable known ? known : new ForeignLock(lock);
    }

    /** {@return the lock} */
    @PythonApi(value = "Condition._lock", kind = PythonApi.Kind.GETTER)
    public Object lock() {
        return lock;
    }

    /** Acquires the lock, waiting as long as it takes. */
    public void acquire() {
        Attributes.callMethod(lock, "acquire");
    }

    /**
     * Acquires the lock with the arguments that its own {@code acquire} takes.
     *
     * @param arguments the arguments
     * @return what it returned
     */
    @PythonApi("Condition.acquire(self, /, *args)")
    public Object acquire(Object[] arguments) {
        return Calls.callArray(Attributes.getAttr(lock, "acquire"), arguments, null);
    }

    /** Releases the lock. */
    @PythonApi("Condition.release(self, /)")
    public void release() {
        Attributes.callMethod(lock, "release");
    }

    /** {@return what the lock's {@code __enter__} returned} */
    @PythonApi("Condition.__enter__(self, /)")
    public Object enter() {
        return Attributes.callMethod(lock, "__enter__");
    }

    /**
     * {@return what the lock's {@code __exit__} returned}
     *
     * @param exceptionInfo its arguments
     */
    @PythonApi("Condition.__exit__(self, /, *exc_info)")
    public Object exit(Object[] exceptionInfo) {
        return Calls.callArray(Attributes.getAttr(lock, "__exit__"), exceptionInfo, null);
    }

    /** {@return the condition, acquired, to be released by try-with-resources} */
    public Held hold() {
        acquire();
        return this::release;
    }

    /** Waits until notified. */
    public void await() {
        await(null);
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
        Signal signal = new Signal();
        synchronized (waiters) {
            waiters.addLast(signal);
        }
        Object saved = lockable.releaseAll();
        boolean notified = false;
        try {
            notified = signal.await(deadline);
        } finally {
            lockable.acquireAgain(saved);
            if (!notified) {
                synchronized (waiters) {
                    waiters.remove(signal);
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
        Deadline deadline = Timeouts.ofWait(timeout);
        Object result = Calls.call(predicate);
        while (!Truth.truth(result)) {
            if (deadline.isLimited()) {
                double left = deadline.left() / 1e9;
                if (left <= 0) {
                    break;
                }
                Attributes.callMethod(this, "wait", left);
            } else {
                Attributes.callMethod(this, "wait", (Object) null);
            }
            result = Calls.call(predicate);
        }
        return result;
    }

    /** Wakes the waiter that came first. */
    public void notifyOne() {
        notifyWaiters(1);
    }

    /**
     * Wakes the first waiters.
     *
     * @param n how many
     * @throws RuntimeError if the lock is not held
     */
    @PythonApi("Condition.notify(self, n=1)")
    public void notifyWaiters(long n) {
        if (!lockable.isOwned()) {
            throw new RuntimeError("cannot notify on un-acquired lock");
        }
        synchronized (waiters) {
            for (long left = n; left > 0 && !waiters.isEmpty(); left--) {
                waiters.removeFirst().set();
            }
        }
    }

    /** Wakes all waiters. */
    @PythonApi("Condition.notify_all(self)")
    public void notifyEveryone() {
        notifyWaiters(Long.MAX_VALUE);
    }

    /** Wakes all waiters; the old name. */
    @PythonApi("Condition.notifyAll(self)")
    public void notifyAllByOldName() {
        notifyEveryone();
    }

    /** {@return the text of {@code repr(condition)}} */
    @PythonApi("Condition.__repr__(self)")
    public String repr() {
        synchronized (waiters) {
            return "<Condition(%s, %d)>".formatted(pyloom.object.Texts.repr(lock), waiters.size());
        }
    }

    /**
     * A lock of the program's own: its {@code acquire} and {@code release}, and the hooks that it
     * may have.
     */
    private record ForeignLock(Object lock) implements Lockable {

        @Override
        public boolean isOwned() {
            Object hook = Attributes.getAttrOr(lock, "_is_owned", ABSENT);
            if (hook != ABSENT) {
                return Truth.truth(Calls.call(hook));
            }
            if (Truth.truth(Attributes.callMethod(lock, "acquire", false))) {
                Attributes.callMethod(lock, "release");
                return false;
            }
            return true;
        }

        @Override
        public Object releaseAll() {
            Object hook = Attributes.getAttrOr(lock, "_release_save", ABSENT);
            return hook == ABSENT ? Attributes.callMethod(lock, "release") : Calls.call(hook);
        }

        @Override
        public void acquireAgain(Object saved) {
            Object hook = Attributes.getAttrOr(lock, "_acquire_restore", ABSENT);
            if (hook == ABSENT) {
                Attributes.callMethod(lock, "acquire");
            } else {
                Calls.call(hook, saved);
            }
        }
    }
}
