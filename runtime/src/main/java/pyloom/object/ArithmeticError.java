package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ArithmeticError}. */
@PythonModule("builtins")
@PythonType(name = "ArithmeticError")
public class ArithmeticError extends OrdinaryException {

    /** The type {@code ArithmeticError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ArithmeticError", OrdinaryException.TYPE)
                    .allocating(type -> new ArithmeticError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ArithmeticError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ArithmeticError(PyType type, Object[] args) {
        super(type, args);
    }
}
