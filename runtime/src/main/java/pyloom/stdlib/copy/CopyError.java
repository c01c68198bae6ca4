package pyloom.stdlib.copy;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code copy.Error}: an object cannot be copied. */
@PythonModule(value = "copy", pure = true)
@PythonType(name = "Error")
public final class CopyError extends OrdinaryException {

    /** The type {@code copy.Error}. */
    public static final PyType TYPE =
            PyType.nativeType("copy", "Error", OrdinaryException.TYPE)
                    .changeable()
                    .allocating(type -> new CopyError(type, PyObject.NO_ARGUMENTS));

    private CopyError(PyType type, Object[] args) {
        super(type, args);
    }

    CopyError(String text) {
        this(TYPE, new Object[] {text});
        raised(new Object[] {text});
    }
}
