package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code IndexError}. */
@PythonModule("builtins")
@PythonType(name = "IndexError")
public class IndexError extends LookupError {

    /** The type {@code IndexError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "IndexError", LookupError.TYPE)
                    .allocating(type -> new IndexError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public IndexError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected IndexError(PyType type, Object[] args) {
        super(type, args);
    }
}
