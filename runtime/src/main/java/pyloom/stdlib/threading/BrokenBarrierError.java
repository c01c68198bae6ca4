package pyloom.stdlib.threading;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/** Python's {@code threading.BrokenBarrierError}. */
@PythonModule("threading")
@PythonType(name = "BrokenBarrierError")
public final class BrokenBarrierError extends RuntimeError {

    /** The type {@code threading.BrokenBarrierError}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "BrokenBarrierError", RuntimeError.TYPE)
                    .allocating(type -> new BrokenBarrierError(type, PyObject.NO_ARGUMENTS));

    /** Makes one to be thrown. */
    public BrokenBarrierError() {
        this(TYPE, PyObject.NO_ARGUMENTS);
        raised(PyObject.NO_ARGUMENTS);
    }

    private BrokenBarrierError(PyType type, Object[] args) {
        super(type, args);
    }
}
