package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code TabError}. */
@PythonModule("builtins")
@PythonType(name = "TabError")
public class TabError extends IndentationError {

    /** The type {@code TabError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "TabError", IndentationError.TYPE)
                    .allocating(type -> new TabError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public TabError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected TabError(PyType type, Object[] args) {
        super(type, args);
    }
}
