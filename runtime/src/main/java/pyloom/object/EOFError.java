package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code EOFError}. */
@PythonModule("builtins")
@PythonType(name = "EOFError")
public class EOFError extends OrdinaryException {

    /** The type {@code EOFError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "EOFError", OrdinaryException.TYPE)
                    .allocating(type -> new EOFError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public EOFError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected EOFError(PyType type, Object[] args) {
        super(type, args);
    }
}
