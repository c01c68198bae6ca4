package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code PythonFinalizationError}. */
@PythonModule("builtins")
@PythonType(name = "PythonFinalizationError")
public class PythonFinalizationError extends RuntimeError {

    /** The type {@code PythonFinalizationError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "PythonFinalizationError", RuntimeError.TYPE)
                    .allocating(type -> new PythonFinalizationError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public PythonFinalizationError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected PythonFinalizationError(PyType type, Object[] args) {
        super(type, args);
    }
}
