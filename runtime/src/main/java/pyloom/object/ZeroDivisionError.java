package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ZeroDivisionError}. */
@PythonModule("builtins")
@PythonType(name = "ZeroDivisionError")
public class ZeroDivisionError extends ArithmeticError {

    /** The type {@code ZeroDivisionError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ZeroDivisionError", ArithmeticError.TYPE)
                    .allocating(type -> new ZeroDivisionError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ZeroDivisionError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ZeroDivisionError(PyType type, Object[] args) {
        super(type, args);
    }
}
