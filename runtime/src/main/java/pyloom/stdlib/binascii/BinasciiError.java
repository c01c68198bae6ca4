package pyloom.stdlib.binascii;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code binascii.Error}: a text that spells no bytes. */
@PythonModule("binascii")
@PythonType(name = "Error")
public final class BinasciiError extends ValueError {

    /** The type {@code binascii.Error}. */
    public static final PyType TYPE =
            PyType.nativeType("binascii", "Error", ValueError.TYPE)
                    .allocating(type -> new BinasciiError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param text what is wrong
     */
    public BinasciiError(String text) {
        this(TYPE, new Object[] {text});
        raised(new Object[] {text});
    }

    private BinasciiError(PyType type, Object[] args) {
        super(type, args);
    }
}
