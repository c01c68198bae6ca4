package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code MemoryError}. */
@PythonModule("builtins")
@PythonType(name = "MemoryError")
public class MemoryError extends OrdinaryException {

    /** The type {@code MemoryError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "MemoryError", OrdinaryException.TYPE)
                    .allocating(type -> new MemoryError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public MemoryError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected MemoryError(PyType type, Object[] args) {
        super(type, args);
    }
}
