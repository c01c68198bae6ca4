package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code OverflowError}. */
@PythonModule("builtins")
@PythonType(name = "OverflowError")
public class OverflowError extends ArithmeticError {

    /** The type {@code OverflowError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "OverflowError", ArithmeticError.TYPE)
                    .allocating(type -> new OverflowError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public OverflowError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected OverflowError(PyType type, Object[] args) {
        super(type, args);
    }
}
