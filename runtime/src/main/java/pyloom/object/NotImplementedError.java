package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code NotImplementedError}. */
@PythonModule("builtins")
@PythonType(name = "NotImplementedError")
public class NotImplementedError extends RuntimeError {

    /** The type {@code NotImplementedError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "NotImplementedError", RuntimeError.TYPE)
                    .allocating(type -> new NotImplementedError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public NotImplementedError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected NotImplementedError(PyType type, Object[] args) {
        super(type, args);
    }
}
