package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code IndentationError}. */
@PythonModule("builtins")
@PythonType(name = "IndentationError")
public class IndentationError extends SyntaxError {

    /** The type {@code IndentationError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "IndentationError", SyntaxError.TYPE)
                    .allocating(type -> new IndentationError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public IndentationError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected IndentationError(PyType type, Object[] args) {
        super(type, args);
    }
}
