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

    private Throwable fault;

    /** {@return an error that keeps what is needed to find a fault of the runtime} */
    static SystemError ofFault(Throwable fault) {
        SystemError error = new SystemError("error in the runtime: " + fault);
        error.fault = fault;
        return error;
    }

    @Override
    public Throwable getCause() {
        return fault;
    }

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
