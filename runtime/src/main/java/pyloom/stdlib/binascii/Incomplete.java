package pyloom.stdlib.binascii;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code binascii.Incomplete}. */
@PythonModule("binascii")
@PythonType(name = "Incomplete")
public final class Incomplete extends OrdinaryException {

    /** The type {@code binascii.Incomplete}. */
    public static final PyType TYPE =
            PyType.nativeType("binascii", "Incomplete", OrdinaryException.TYPE)
                    .allocating(type -> new Incomplete(type, PyObject.NO_ARGUMENTS));

    private Incomplete(PyType type, Object[] args) {
        super(type, args);
    }
}
