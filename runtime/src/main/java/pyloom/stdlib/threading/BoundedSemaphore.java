package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code threading.BoundedSemaphore}: never released more often than acquired. */
@PythonModule(value = "threading", doc = "library/threading.html#semaphore-objects")
@PythonType(name = "BoundedSemaphore")
public final class BoundedSemaphore extends Semaphore {

    /** The type {@code threading.BoundedSemaphore}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "BoundedSemaphore", Semaphore.TYPE)
                    .solid()
                    .allocating(BoundedSemaphore::new);

    private volatile long bound;

    /**
     * Makes a semaphore.
     *
     * @param value the first value and the bound
     */
    public BoundedSemaphore(long value) {
        this(TYPE);
        initialize(value);
    }

    private BoundedSemaphore(PyType type) {
        super(type);
    }

    @Override
    @PythonApi("BoundedSemaphore.__init__(self, value=1)")
    public void initialize(long initial) {
        super.initialize(initial);
        bound = initial;
    }

    @Override
    void check(long current, long n) {
        if (current + n > bound) {
            throw new ValueError("Semaphore released too many times");
        }
    }

    /** {@return the text of {@code repr(semaphore)}} */
    @Override
    @PythonApi("BoundedSemaphore.__repr__(self)")
    public String repr() {
        return "<%s at %s: value=%d/%d>"
                .formatted(Reprs.className(this), Reprs.address(this), value(), bound);
    }
}
