package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code EncodingWarning}. */
@PythonModule("builtins")
@PythonType(name = "EncodingWarning")
public class EncodingWarning extends Warning {

    /** The type {@code EncodingWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "EncodingWarning", Warning.TYPE)
                    .allocating(type -> new EncodingWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public EncodingWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected EncodingWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
