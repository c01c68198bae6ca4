package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code BlockingIOError}. */
@PythonModule("builtins")
@PythonType(name = "BlockingIOError")
public class BlockingIOError extends OSError {

    /** The type {@code BlockingIOError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "BlockingIOError", OSError.TYPE)
                    .allocating(type -> new BlockingIOError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public BlockingIOError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BlockingIOError(PyType type, Object[] args) {
        super(type, args);
    }
}
