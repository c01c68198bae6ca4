package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code KeyboardInterrupt}. */
@PythonModule("builtins")
@PythonType(name = "KeyboardInterrupt")
public class KeyboardInterrupt extends PyException {

    /** The type {@code KeyboardInterrupt}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "KeyboardInterrupt", PyException.TYPE)
                    .allocating(type -> new KeyboardInterrupt(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public KeyboardInterrupt(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected KeyboardInterrupt(PyType type, Object[] args) {
        super(type, args);
    }
}
