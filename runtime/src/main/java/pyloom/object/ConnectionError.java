package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ConnectionError}. */
@PythonModule("builtins")
@PythonType(name = "ConnectionError")
public class ConnectionError extends OSError {

    /** The type {@code ConnectionError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ConnectionError", OSError.TYPE)
                    .allocating(type -> new ConnectionError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ConnectionError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ConnectionError(PyType type, Object[] args) {
        super(type, args);
    }
}
