package pyloom.stdlib.struct;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code struct.error}. */
@PythonModule("struct")
@PythonType(name = "error")
public final class StructError extends OrdinaryException {

    /** The type {@code struct.error}. */
    public static final PyType TYPE =
            PyType.nativeType("struct", "error", OrdinaryException.TYPE)
                    .allocating(type -> new StructError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param message what is wrong
     */
    public StructError(String message) {
        this(TYPE, new Object[] {message});
        raised(new Object[] {message});
    }

    private StructError(PyType type, Object[] args) {
        super(type, args);
    }
}
