package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code StopAsyncIteration}. */
@PythonModule("builtins")
@PythonType(name = "StopAsyncIteration")
public class StopAsyncIteration extends OrdinaryException {

    /** The type {@code StopAsyncIteration}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "StopAsyncIteration", OrdinaryException.TYPE)
                    .allocating(type -> new StopAsyncIteration(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public StopAsyncIteration(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected StopAsyncIteration(PyType type, Object[] args) {
        super(type, args);
    }
}
