package pyloom.stdlib.zlib;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code zlib.error}. */
@PythonModule("zlib")
@PythonType(name = "error")
public final class ZlibError extends OrdinaryException {

    /** The type {@code zlib.error}. */
    public static final PyType TYPE =
            PyType.nativeType("zlib", "error", OrdinaryException.TYPE)
                    .allocating(type -> new ZlibError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param message what is wrong
     */
    public ZlibError(String message) {
        this(TYPE, new Object[] {message});
        raised(new Object[] {message});
    }

    private ZlibError(PyType type, Object[] args) {
        super(type, args);
    }
}
