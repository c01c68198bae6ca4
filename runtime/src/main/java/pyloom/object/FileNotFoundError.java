package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code FileNotFoundError}. */
@PythonModule("builtins")
@PythonType(name = "FileNotFoundError")
public class FileNotFoundError extends OSError {

    /** The type {@code FileNotFoundError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "FileNotFoundError", OSError.TYPE)
                    .allocating(type -> new FileNotFoundError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public FileNotFoundError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected FileNotFoundError(PyType type, Object[] args) {
        super(type, args);
    }
}
