package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code FutureWarning}. */
@PythonModule("builtins")
@PythonType(name = "FutureWarning")
public class FutureWarning extends Warning {

    /** The type {@code FutureWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "FutureWarning", Warning.TYPE)
                    .allocating(type -> new FutureWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public FutureWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected FutureWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
