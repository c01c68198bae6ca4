package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code FloatingPointError}. */
@PythonModule("builtins")
@PythonType(name = "FloatingPointError")
public class FloatingPointError extends ArithmeticError {

    /** The type {@code FloatingPointError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "FloatingPointError", ArithmeticError.TYPE)
                    .allocating(type -> new FloatingPointError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public FloatingPointError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected FloatingPointError(PyType type, Object[] args) {
        super(type, args);
    }
}
