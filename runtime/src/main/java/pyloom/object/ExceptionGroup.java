package pyloom.object;

/**
 * Python's {@code ExceptionGroup}: several exceptions at once, none of them only a {@code
 * BaseException}.
 */
public class ExceptionGroup extends BaseExceptionGroup {

    /** The type {@code ExceptionGroup}. */
    public static final PyType TYPE =
            PyType.nativeType(
                            "builtins",
                            "ExceptionGroup",
                            BaseExceptionGroup.TYPE,
                            OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new ExceptionGroup(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ExceptionGroup(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ExceptionGroup(PyType type, Object[] args) {
        super(type, args);
    }
}
