package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
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
@PythonModule(value = "_thread", doc = "library/threading.html#rlock-objects")
@PythonType(name = "RLock")
public final class RLock extends PyInstance implements Lockable {

    /** The type {@code _thread.RLock}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "RLock", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .weak()
                    .allocating(RLock::new);

    private Mutex mutex = new Mutex();
    private volatile Strand owner;
    private long count;

    /** Makes an unlocked lock. */
    @TypedForm("threading:RLock()")
    public RLock() {
        this(TYPE);
    }

    private RLock(PyType type) {
        super(type);
    }

    /** {@code RLock.__new__}, which ignores all arguments. */
    @PythonApi("RLock.__new__(cls, /, *args, **kwargs)")
    static RLock create(PyType type, Object[] args, PyDict kwargs) {
        return new RLock(type);
    }

    /** {@return whether the lock was acquired, waiting as long as it takes: true} */
    @Override
    @TypedForm("RLock.acquire(self)")
    public boolean acquire() {
        return acquire(Deadline.NEVER);
    }

    /**
     * Acquires the lock.
     *
     * @param blocking whether to wait
     * @return whether it was acquired
     */
    @TypedForm("RLock.acquire(self, blocking)")
    public boolean acquire(boolean blocking) {
        return acquire(blocking, -1L);
    }

    /**
     * Acquires the lock, at once if this thread holds it.
     *
     * @param blocking whether to wait
     * @param timeout how long to wait in seconds; -1 is without limit
     * @return whether it was acquired
     */
    @PythonApi("RLock.acquire(self, /, blocking=True, timeout=-1)")
    public boolean acquire(boolean blocking, Object timeout) {
        return acquire(Timeouts.ofAcquire(blocking, timeout));
    }

    private boolean acquire(Deadline deadline) {
        Strand me = Strand.current();
        if (owner == me) {
            count++;
            return true;
        }
        if (!mutex.lock(deadline)) {
            return false;
        }
        owner = me;
        count = 1;
        return true;
    }

    /**
     * Releases the lock once.
     *
     * @throws RuntimeError if this thread does not hold it
     */
    @Override
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

    @PythonApi("RLock.__enter__(self, /, blocking=True, timeout=-1)")
    boolean enter(boolean blocking, Object timeout) {
        return acquire(blocking, timeout);
    }

    @PythonApi("RLock.__exit__(self, /, *exc_info)")
    void exit(Object[] exceptionInfo) {
        release();
    }

    @Override
    @PythonApi("RLock._is_owned(self, /)")
    public boolean isOwned() {
        return owner == Strand.current();
    }

    @PythonApi("RLock._recursion_count(self, /)")
    long recursionCount() {
        return isOwned() ? count : 0;
    }

    /** {@return how often it was held and by whom, after releasing it altogether} */
    @Override
    @PythonApi("RLock._release_save(self, /)")
    public Object releaseAll() {
        requireOwned();
        PyTuple saved = PyTuple.of(count, owner.ident());
        count = 0;
        owner = null;
        mutex.unlock();
        return saved;
    }

    /**
     * Acquires it as often as it was held.
     *
     * @param saved what {@link #releaseAll} returned
     */
    @Override
    @PythonApi("RLock._acquire_restore(self, state, /)")
    public void acquireAgain(Object saved) {
        try {
            Uninterrupted.lock(mutex);
        } finally {
            owner = Strand.current();
            count = (Long) ((PyTuple) saved).get(0);
        }
    }

    @PythonApi("RLock._at_fork_reinit(self, /)")
    void reinitialize() {
        mutex = new Mutex();
        owner = null;
        count = 0;
    }

    /** {@return the text of {@code repr(lock)}} */
    @PythonApi("RLock.__repr__(self, /)")
    public String repr() {
        Strand holder = owner;
        return "<%s %s object owner=%d count=%d at %s>"
                .formatted(
                        holder == null ? "unlocked" : "locked",
                        pyType().qualifiedName(),
                        holder == null ? 0 : holder.ident(),
                        count,
                        Reprs.address(this));
    }
}
