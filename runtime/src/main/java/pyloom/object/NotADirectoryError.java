package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code NotADirectoryError}. */
@PythonModule("builtins")
@PythonType(name = "NotADirectoryError")
public class NotADirectoryError extends OSError {

    /** The type {@code NotADirectoryError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "NotADirectoryError", OSError.TYPE)
                    .allocating(type -> new NotADirectoryError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public NotADirectoryError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected NotADirectoryError(PyType type, Object[] args) {
        super(type, args);
    }
}
