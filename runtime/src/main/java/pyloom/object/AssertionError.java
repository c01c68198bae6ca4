package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code AssertionError}. */
@PythonModule("builtins")
@PythonType(name = "AssertionError")
public class AssertionError extends OrdinaryException {

    /** The type {@code AssertionError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "AssertionError", OrdinaryException.TYPE)
                    .allocating(type -> new AssertionError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public AssertionError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected AssertionError(PyType type, Object[] args) {
        super(type, args);
    }
}
