package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.sync.Deadline;
import pyloom.sync.Mutex;

/**
 * Python's {@code threading.Lock}: a primitive lock that no thread owns. Any thread may release it;
 * it is not re-entrant. A release happens before the acquire that follows.
 */
@PythonModule(value = "threading", doc = "library/threading.html#lock-objects")
@PythonType(name = "lock", exported = false)
public final class Lock extends PyObject implements Lockable {

    /** The type {@code _thread.lock}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "lock", PyType.OBJECT)
                    .allocating(_ -> new Lock())
                    .sealed();

    private final Mutex mutex = new Mutex();

    /** Makes an unlocked lock. */
    public Lock() {}

    /** Acquires the lock, waiting as long as it takes. */
    public void acquire() {
        mutex.lock(Deadline.NEVER);
    }

    /**
     * Acquires the lock.
     *
     * @param blocking whether to wait
     * @param timeout how long to wait in seconds; -1 is without limit
     * @return whether it was acquired
     * @throws pyloom.object.ValueError for a time-out that is negative or not waited for
     */
    @PythonApi("lock.acquire(self, /, blocking=True, timeout=-1)")
    public boolean acquire(boolean blocking, double timeout) {
        return mutex.lock(Timeouts.ofAcquire(blocking, timeout));
    }

    /**
     * Releases the lock.
     *
     * @throws RuntimeError if it is not locked
     */
    @PythonApi("lock.release(self, /)")
    public void release() {
        if (!mutex.unlock()) {
            throw new RuntimeError("release unlocked lock");
        }
    }

    /** {@return whether the lock is held} */
    @PythonApi("lock.locked(self, /)")
    public boolean locked() {
        return mutex.isLocked();
    }

    /** {@return the lock, acquired, to be released by try-with-resources} */
    public Held hold() {
        acquire();
        return this::release;
    }

    /** {@return whether it was acquired: always} */
    @PythonApi("lock.__enter__(self, /)")
    public boolean enter() {
        acquire();
        return true;
    }

    /**
     * Releases the lock at the end of a {@code with} block.
     *
     * @param exceptionInfo ignored
     */
    @PythonApi("lock.__exit__(self, /, *exc_info)")
    public void exit(Object[] exceptionInfo) {
        release();
    }

    /** {@return the text of {@code repr(lock)}} */
    @PythonApi("lock.__repr__(self, /)")
    public String repr() {
        return Reprs.ofLock(this, locked() ? "locked" : "unlocked");
    }

    /** A plain lock knows no owner: that it is held by someone must do, as in CPython. */
    @Override
    public boolean isOwned() {
        return locked();
    }

    @Override
    public Object releaseAll() {
        release();
        return null;
    }

    @Override
    public void acquireAgain(Object saved) {
        Uninterrupted.lock(mutex, () -> {});
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
