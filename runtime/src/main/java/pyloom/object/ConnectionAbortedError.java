package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ConnectionAbortedError}. */
@PythonModule("builtins")
@PythonType(name = "ConnectionAbortedError")
public class ConnectionAbortedError extends ConnectionError {

    /** The type {@code ConnectionAbortedError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ConnectionAbortedError", ConnectionError.TYPE)
                    .allocating(type -> new ConnectionAbortedError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ConnectionAbortedError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ConnectionAbortedError(PyType type, Object[] args) {
        super(type, args);
    }
}
