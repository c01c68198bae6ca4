package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.sync.Mutex;

/**
 * Python's {@code threading.Lock}: a primitive lock that no thread owns. Any thread may release it;
 * it is not re-entrant. A release happens before the acquire that follows.
 */
@PythonModule(value = "_thread", doc = "library/threading.html#lock-objects")
@PythonType(name = "lock")
public final class Lock extends PyObject implements Lockable {

    /** The type {@code _thread.lock}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "lock", PyType.OBJECT).dotted().weak().sealed();

    private Mutex mutex = new Mutex();

    /** Makes an unlocked lock. */
    @PythonApi("lock()")
    @TypedForm("lock()")
    public Lock() {}

    /** {@return whether the lock was acquired, waiting as long as it takes: true} */
    @Override
    @TypedForm("lock.acquire(self)")
    public boolean acquire() {
        mutex.lock();
        return true;
    }

    /**
     * Acquires the lock.
     *
     * @param blocking whether to wait
     * @return whether it was acquired
     */
    @TypedForm("lock.acquire(self, blocking)")
    public boolean acquire(boolean blocking) {
        return acquire(blocking, -1L);
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
    public boolean acquire(boolean blocking, Object timeout) {
        return mutex.lock(Timeouts.ofAcquire(blocking, timeout));
    }

    @PythonApi("lock.acquire_lock(self, /, blocking=True, timeout=-1)")
    boolean acquireByOldName(boolean blocking, Object timeout) {
        return acquire(blocking, timeout);
    }

    /** {@return whether the lock was acquired, without waiting} */
    public boolean tryAcquire() {
        return mutex.tryLock();
    }

    /**
     * Releases the lock.
     *
     * @throws RuntimeError if it is not locked
     */
    @Override
    @PythonApi("lock.release(self, /)")
    public void release() {
        if (!mutex.unlock()) {
            throw new RuntimeError("release unlocked lock");
        }
    }

    @PythonApi("lock.release_lock(self, /)")
    void releaseByOldName() {
        release();
    }

    /** {@return whether the lock is held} */
    @PythonApi("lock.locked(self, /)")
    public boolean locked() {
        return mutex.isLocked();
    }

    @PythonApi("lock.locked_lock(self, /)")
    boolean lockedByOldName() {
        return locked();
    }

    /** {@return the lock, acquired, to be released by try-with-resources} */
    public Held hold() {
        acquire();
        return this::release;
    }

    @PythonApi("lock.__enter__(self, /, blocking=True, timeout=-1)")
    boolean enter(boolean blocking, Object timeout) {
        return acquire(blocking, timeout);
    }

    @PythonApi("lock.__exit__(self, /, *exc_info)")
    void exit(Object[] exceptionInfo) {
        release();
    }

    @PythonApi("lock._at_fork_reinit(self, /)")
    void reinitialize() {
        mutex = new Mutex();
    }

    /** {@return the text of {@code repr(lock)}} */
    @PythonApi("lock.__repr__(self, /)")
    public String repr() {
        String state = locked() ? "locked" : "unlocked";
        return "<" + state + " _thread.lock object at " + Reprs.address(this) + ">";
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
        Uninterrupted.lock(mutex);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
