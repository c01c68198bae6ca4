package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ValueError}. */
@PythonModule("builtins")
@PythonType(name = "ValueError")
public class ValueError extends OrdinaryException {

    /** The type {@code ValueError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ValueError", OrdinaryException.TYPE)
                    .allocating(type -> new ValueError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ValueError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ValueError(PyType type, Object[] args) {
        super(type, args);
    }
}
