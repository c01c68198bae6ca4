package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ProcessLookupError}. */
@PythonModule("builtins")
@PythonType(name = "ProcessLookupError")
public class ProcessLookupError extends OSError {

    /** The type {@code ProcessLookupError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ProcessLookupError", OSError.TYPE)
                    .allocating(type -> new ProcessLookupError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ProcessLookupError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ProcessLookupError(PyType type, Object[] args) {
        super(type, args);
    }
}
