package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code concurrent.futures.CancelledError}: the future was cancelled. */
@PythonModule("concurrent.futures._base")
@PythonType(name = "CancelledError")
public class CancelledError extends FutureError {

    /** The type {@code concurrent.futures._base.CancelledError}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "CancelledError", FutureError.TYPE)
                    .allocating(type -> new CancelledError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param args the arguments
     */
    public CancelledError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes one of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected CancelledError(PyType type, Object[] args) {
        super(type, args);
    }
}
