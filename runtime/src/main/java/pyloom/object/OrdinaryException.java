package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code Exception}. */
@PythonModule("builtins")
@PythonType(name = "Exception")
public class OrdinaryException extends PyException {

    /** The type {@code Exception}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "Exception", PyException.TYPE)
                    .allocating(type -> new OrdinaryException(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public OrdinaryException(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected OrdinaryException(PyType type, Object[] args) {
        super(type, args);
    }
}
