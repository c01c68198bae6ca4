package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code Warning}. */
@PythonModule("builtins")
@PythonType(name = "Warning")
public class Warning extends OrdinaryException {

    /** The type {@code Warning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "Warning", OrdinaryException.TYPE)
                    .allocating(type -> new Warning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public Warning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected Warning(PyType type, Object[] args) {
        super(type, args);
    }
}
