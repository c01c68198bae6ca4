package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code RuntimeWarning}. */
@PythonModule("builtins")
@PythonType(name = "RuntimeWarning")
public class RuntimeWarning extends Warning {

    /** The type {@code RuntimeWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "RuntimeWarning", Warning.TYPE)
                    .allocating(type -> new RuntimeWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public RuntimeWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected RuntimeWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
