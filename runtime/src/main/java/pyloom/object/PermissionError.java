package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code PermissionError}. */
@PythonModule("builtins")
@PythonType(name = "PermissionError")
public class PermissionError extends OSError {

    /** The type {@code PermissionError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "PermissionError", OSError.TYPE)
                    .allocating(type -> new PermissionError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public PermissionError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected PermissionError(PyType type, Object[] args) {
        super(type, args);
    }
}
