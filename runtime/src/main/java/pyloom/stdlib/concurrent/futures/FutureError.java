package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code concurrent.futures._base.Error}: the base of the errors of futures. */
@PythonModule("concurrent.futures._base")
@PythonType(name = "Error")
public class FutureError extends OrdinaryException {

    /** The type {@code concurrent.futures._base.Error}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "Error", OrdinaryException.TYPE)
                    .allocating(type -> new FutureError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param args the arguments
     */
    public FutureError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes one of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected FutureError(PyType type, Object[] args) {
        super(type, args);
    }
}
