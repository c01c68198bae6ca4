package pyloom.object;

/** Python's {@code ConnectionRefusedError}. */
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
        chain();
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
