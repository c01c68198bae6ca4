package pyloom.object;

/** Python's {@code KeyError}. */
public class KeyError extends LookupError {

    /** The type {@code KeyError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "KeyError", LookupError.TYPE)
                    .allocating(type -> new KeyError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public KeyError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected KeyError(PyType type, Object[] args) {
        super(type, args);
    }
}
