package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ChildProcessError}. */
@PythonModule("builtins")
@PythonType(name = "ChildProcessError")
public class ChildProcessError extends OSError {

    /** The type {@code ChildProcessError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ChildProcessError", OSError.TYPE)
                    .allocating(type -> new ChildProcessError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ChildProcessError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ChildProcessError(PyType type, Object[] args) {
        super(type, args);
    }
}
