package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UserWarning}. */
@PythonModule("builtins")
@PythonType(name = "UserWarning")
public class UserWarning extends Warning {

    /** The type {@code UserWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UserWarning", Warning.TYPE)
                    .allocating(type -> new UserWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UserWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UserWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
