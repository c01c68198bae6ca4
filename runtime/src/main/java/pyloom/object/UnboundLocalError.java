package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnboundLocalError}. */
@PythonModule("builtins")
@PythonType(name = "UnboundLocalError")
public class UnboundLocalError extends NameError {

    /** The type {@code UnboundLocalError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnboundLocalError", NameError.TYPE)
                    .allocating(type -> new UnboundLocalError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnboundLocalError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception to be thrown.
     *
     * @param message what happened
     * @param name the name that is not bound
     */
    public UnboundLocalError(String message, String name) {
        this(message);
        setName(name);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnboundLocalError(PyType type, Object[] args) {
        super(type, args);
    }
}
