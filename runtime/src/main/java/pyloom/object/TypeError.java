package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code TypeError}. */
@PythonModule("builtins")
@PythonType(name = "TypeError")
public class TypeError extends OrdinaryException {

    /** The type {@code TypeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "TypeError", OrdinaryException.TYPE)
                    .allocating(type -> new TypeError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public TypeError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected TypeError(PyType type, Object[] args) {
        super(type, args);
    }
}
