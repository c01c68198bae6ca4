package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code FileExistsError}. */
@PythonModule("builtins")
@PythonType(name = "FileExistsError")
public class FileExistsError extends OSError {

    /** The type {@code FileExistsError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "FileExistsError", OSError.TYPE)
                    .allocating(type -> new FileExistsError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public FileExistsError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected FileExistsError(PyType type, Object[] args) {
        super(type, args);
    }
}
