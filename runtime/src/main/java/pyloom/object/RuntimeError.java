package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code RuntimeError}. */
@PythonModule("builtins")
@PythonType(name = "RuntimeError")
public class RuntimeError extends OrdinaryException {

    /** The type {@code RuntimeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "RuntimeError", OrdinaryException.TYPE)
                    .allocating(type -> new RuntimeError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public RuntimeError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected RuntimeError(PyType type, Object[] args) {
        super(type, args);
    }
}
