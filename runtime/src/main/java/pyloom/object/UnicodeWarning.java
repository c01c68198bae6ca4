package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeWarning}. */
@PythonModule("builtins")
@PythonType(name = "UnicodeWarning")
public class UnicodeWarning extends Warning {

    /** The type {@code UnicodeWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeWarning", Warning.TYPE)
                    .allocating(type -> new UnicodeWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnicodeWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
