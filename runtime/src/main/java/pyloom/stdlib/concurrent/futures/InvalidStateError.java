package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/**
 * Python's {@code concurrent.futures.InvalidStateError}: what is not allowed in the state of the
 * future.
 */
@PythonModule("concurrent.futures._base")
@PythonType(name = "InvalidStateError")
public class InvalidStateError extends FutureError {

    /** The type {@code concurrent.futures._base.InvalidStateError}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "InvalidStateError", FutureError.TYPE)
                    .allocating(type -> new InvalidStateError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param args the arguments
     */
    public InvalidStateError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes one of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected InvalidStateError(PyType type, Object[] args) {
        super(type, args);
    }
}
