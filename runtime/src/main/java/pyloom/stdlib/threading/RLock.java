package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.sync.Deadline;
import pyloom.sync.Mutex;

/**
 * Python's {@code threading.RLock}: a lock that its owner may acquire again.
 *
 * <p>{@code owner} is written only by the thread that holds {@code mutex}; another thread that
 * reads it sees some thread that is not itself, which is all it asks. {@code count} is touched by
 * the owner alone. The last release happens before the next thread's first acquire.
 */
@PythonModule(value = "threading", doc = "library/threading.html#rlock-objects")
@PythonType(name = "RLock")
public final class RLock extends PyInstance implements Lockable {

    /** The type {@code _thread.RLock}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "RLock", PyType.OBJECT).allocating(RLock::new);

    private final Mutex mutex = new Mutex();
    private volatile Object owner;
    private long count;

    /** Makes an unlocked lock. */
    public RLock() {
        this(TYPE);
    }

    private RLock(PyType type) {
        super(type);
    }

    /** Acquires the lock, waiting as long as it takes. */
    public void acquire() {
        acquire(true, -1);
    }

    /**
     * Acquires the lock, at once if this thread holds it.
     *
     * @param blocking whether to wait
     * @param timeout how long to wait in seconds; -1 is without limit
     * @return whether it was acquired
     */
    @PythonApi("RLock.acquire(self, /, blocking=True, timeout=-1)")
    public boolean acquire(boolean blocking, double timeout) {
        Deadline deadline = Timeouts.ofAcquire(blocking, timeout);
        if (isOwned()) {
            count++;
            return true;
        }
        if (!mutex.lock(deadline)) {
            return false;
        }
        own(1);
        return true;
    }

    private void own(long times) {
        owner = Threads.key();
        count = times;
    }

    /**
     * Releases the lock once.
     *
     * @throws RuntimeError if this thread does not hold it
     */
    @PythonApi("RLock.release(self, /)")
    public void release() {
        requireOwned();
        if (--count == 0) {
            owner = null;
            mutex.unlock();
        }
    }

    private void requireOwned() {
        if (!isOwned()) {
            throw new RuntimeError("cannot release un-acquired lock");
        }
    }

    /** {@return the lock, acquired, to be released by try-with-resources} */
    public Held hold() {
        acquire();
        return this::release;
    }

    /** {@return whether it was acquired: always} */
    @PythonApi("RLock.__enter__(self, /)")
    public boolean enter() {
        return acquire(true, -1);
    }

    /**
     * Releases the lock at the end of a {@code with} block.
     *
     * @param exceptionInfo ignored
     */
    @PythonApi("RLock.__exit__(self, /, *exc_info)")
    public void exit(Object[] exceptionInfo) {
        release();
    }

    @Override
    @PythonApi("RLock._is_owned(self, /)")
    public boolean isOwned() {
        return owner == Threads.key();
    }

    /** {@return how often this thread holds it} */
    @PythonApi("RLock._recursion_count(self, /)")
    public long recursionCount() {
        return isOwned() ? count : 0;
    }

    @Override
    public Object releaseAll() {
        requireOwned();
        Long saved = count;
        count = 0;
        owner = null;
        mutex.unlock();
        return saved;
    }

    @Override
    public void acquireAgain(Object saved) {
        Uninterrupted.lock(mutex, () -> own((Long) saved));
    }

    /** {@return the text of {@code repr(lock)}} */
    @PythonApi("RLock.__repr__(self, /)")
    public String repr() {
        Object holder = owner;
        return "<%s %s object owner=%d count=%d at %s>"
                .formatted(
                        holder == null ? "unlocked" : "locked",
                        "_thread.RLock",
                        holder == null ? 0 : Threads.identOf(holder),
                        count,
                        Reprs.address(this));
    }
}
