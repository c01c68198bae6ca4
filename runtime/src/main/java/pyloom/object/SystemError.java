package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code SystemError}. */
@PythonModule("builtins")
@PythonType(name = "SystemError")
public class SystemError extends OrdinaryException {

    /** The type {@code SystemError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "SystemError", OrdinaryException.TYPE)
                    .allocating(type -> new SystemError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public SystemError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected SystemError(PyType type, Object[] args) {
        super(type, args);
    }
}
