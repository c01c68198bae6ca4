package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code LookupError}. */
@PythonModule("builtins")
@PythonType(name = "LookupError")
public class LookupError extends OrdinaryException {

    /** The type {@code LookupError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "LookupError", OrdinaryException.TYPE)
                    .allocating(type -> new LookupError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public LookupError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected LookupError(PyType type, Object[] args) {
        super(type, args);
    }
}
