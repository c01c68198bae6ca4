package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code BytesWarning}. */
@PythonModule("builtins")
@PythonType(name = "BytesWarning")
public class BytesWarning extends Warning {

    /** The type {@code BytesWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "BytesWarning", Warning.TYPE)
                    .allocating(type -> new BytesWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public BytesWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BytesWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
