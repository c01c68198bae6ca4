package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code BufferError}. */
@PythonModule("builtins")
@PythonType(name = "BufferError")
public class BufferError extends OrdinaryException {

    /** The type {@code BufferError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "BufferError", OrdinaryException.TYPE)
                    .allocating(type -> new BufferError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public BufferError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BufferError(PyType type, Object[] args) {
        super(type, args);
    }
}
