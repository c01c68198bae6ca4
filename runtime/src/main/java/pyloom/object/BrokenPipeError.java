package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code BrokenPipeError}. */
@PythonModule("builtins")
@PythonType(name = "BrokenPipeError")
public class BrokenPipeError extends ConnectionError {

    /** The type {@code BrokenPipeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "BrokenPipeError", ConnectionError.TYPE)
                    .allocating(type -> new BrokenPipeError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public BrokenPipeError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BrokenPipeError(PyType type, Object[] args) {
        super(type, args);
    }
}
