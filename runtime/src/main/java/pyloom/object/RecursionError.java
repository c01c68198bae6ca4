package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code RecursionError}. */
@PythonModule("builtins")
@PythonType(name = "RecursionError")
public class RecursionError extends RuntimeError {

    /** The type {@code RecursionError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "RecursionError", RuntimeError.TYPE)
                    .allocating(type -> new RecursionError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public RecursionError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected RecursionError(PyType type, Object[] args) {
        super(type, args);
    }
}
