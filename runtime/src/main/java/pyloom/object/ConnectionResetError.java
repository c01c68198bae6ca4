package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ConnectionResetError}. */
@PythonModule("builtins")
@PythonType(name = "ConnectionResetError")
public class ConnectionResetError extends ConnectionError {

    /** The type {@code ConnectionResetError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ConnectionResetError", ConnectionError.TYPE)
                    .allocating(type -> new ConnectionResetError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ConnectionResetError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ConnectionResetError(PyType type, Object[] args) {
        super(type, args);
    }
}
