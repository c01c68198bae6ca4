package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ReferenceError}. */
@PythonModule("builtins")
@PythonType(name = "ReferenceError")
public class ReferenceError extends OrdinaryException {

    /** The type {@code ReferenceError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ReferenceError", OrdinaryException.TYPE)
                    .allocating(type -> new ReferenceError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ReferenceError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ReferenceError(PyType type, Object[] args) {
        super(type, args);
    }
}
