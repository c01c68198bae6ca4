package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ModuleNotFoundError}. */
@PythonModule("builtins")
@PythonType(name = "ModuleNotFoundError")
public class ModuleNotFoundError extends ImportError {

    /** The type {@code ModuleNotFoundError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ModuleNotFoundError", ImportError.TYPE)
                    .allocating(type -> new ModuleNotFoundError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ModuleNotFoundError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ModuleNotFoundError(PyType type, Object[] args) {
        super(type, args);
    }
}
