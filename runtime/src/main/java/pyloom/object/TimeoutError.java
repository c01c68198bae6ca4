package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code TimeoutError}. */
@PythonModule("builtins")
@PythonType(name = "TimeoutError")
public class TimeoutError extends OSError {

    /** The type {@code TimeoutError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "TimeoutError", OSError.TYPE)
                    .allocating(type -> new TimeoutError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public TimeoutError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected TimeoutError(PyType type, Object[] args) {
        super(type, args);
    }
}
