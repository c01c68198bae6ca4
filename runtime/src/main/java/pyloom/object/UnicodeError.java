package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeError}. */
@PythonModule("builtins")
@PythonType(name = "UnicodeError")
public class UnicodeError extends ValueError {

    /** The type {@code UnicodeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeError", ValueError.TYPE)
                    .allocating(type -> new UnicodeError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnicodeError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeError(PyType type, Object[] args) {
        super(type, args);
    }
}
