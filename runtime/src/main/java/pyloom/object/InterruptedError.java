package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code InterruptedError}. */
@PythonModule("builtins")
@PythonType(name = "InterruptedError")
public class InterruptedError extends OSError {

    /** The type {@code InterruptedError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "InterruptedError", OSError.TYPE)
                    .allocating(type -> new InterruptedError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public InterruptedError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected InterruptedError(PyType type, Object[] args) {
        super(type, args);
    }
}
