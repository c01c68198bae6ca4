package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ConnectionRefusedError}. */
@PythonModule("builtins")
@PythonType(name = "ConnectionRefusedError")
public class ConnectionRefusedError extends ConnectionError {

    /** The type {@code ConnectionRefusedError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ConnectionRefusedError", ConnectionError.TYPE)
                    .allocating(type -> new ConnectionRefusedError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ConnectionRefusedError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ConnectionRefusedError(PyType type, Object[] args) {
        super(type, args);
    }
}
