package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code PendingDeprecationWarning}. */
@PythonModule("builtins")
@PythonType(name = "PendingDeprecationWarning")
public class PendingDeprecationWarning extends Warning {

    /** The type {@code PendingDeprecationWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "PendingDeprecationWarning", Warning.TYPE)
                    .allocating(type -> new PendingDeprecationWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public PendingDeprecationWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected PendingDeprecationWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
