package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code threading.BoundedSemaphore}: never released more often than acquired. */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#semaphore-objects")
@PythonType(name = "BoundedSemaphore")
public class BoundedSemaphore extends Semaphore {

    /** The type {@code threading.BoundedSemaphore}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "BoundedSemaphore", Semaphore.TYPE)
                    .solid()
                    .changeable()
                    .allocating(BoundedSemaphore::new);

    private volatile long bound; // _initial_value

    /** Makes a semaphore that one may acquire. */
    @TypedForm("BoundedSemaphore()")
    public BoundedSemaphore() {
        this(1);
    }

    /**
     * Makes a semaphore.
     *
     * @param value the first value and the bound
     */
    @TypedForm("BoundedSemaphore(value)")
    public BoundedSemaphore(long value) {
        this(TYPE);
        initialize(value);
    }

    /**
     * Makes an uninitialised one.
     *
     * @param type its type
     */
    protected BoundedSemaphore(PyType type) {
        super(type);
    }

    @Override
    @PythonApi("BoundedSemaphore.__init__(self, value=1)")
    public void initialize(Object initial) {
        super.initialize(initial);
        bound = value();
    }

    @Override
    @PythonApi("BoundedSemaphore.release(self, n=1)")
    public void release(Object n) {
        super.release(n);
    }

    @Override
    void check(long current, long times) {
        if (current + times > bound) {
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
