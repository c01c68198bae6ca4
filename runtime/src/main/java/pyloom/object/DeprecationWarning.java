package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code DeprecationWarning}. */
@PythonModule("builtins")
@PythonType(name = "DeprecationWarning")
public class DeprecationWarning extends Warning {

    /** The type {@code DeprecationWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "DeprecationWarning", Warning.TYPE)
                    .allocating(type -> new DeprecationWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public DeprecationWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected DeprecationWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
