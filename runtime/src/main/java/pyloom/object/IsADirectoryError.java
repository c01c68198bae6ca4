package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code IsADirectoryError}. */
@PythonModule("builtins")
@PythonType(name = "IsADirectoryError")
public class IsADirectoryError extends OSError {

    /** The type {@code IsADirectoryError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "IsADirectoryError", OSError.TYPE)
                    .allocating(type -> new IsADirectoryError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public IsADirectoryError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected IsADirectoryError(PyType type, Object[] args) {
        super(type, args);
    }
}
