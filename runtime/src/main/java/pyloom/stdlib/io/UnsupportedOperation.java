package pyloom.stdlib.io;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OSError;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code io.UnsupportedOperation}: a stream cannot do what it was asked for. */
@PythonModule(value = "io", doc = "library/io.html#io.UnsupportedOperation")
@PythonType(name = "UnsupportedOperation")
public final class UnsupportedOperation extends OSError {

    /** The type {@code io.UnsupportedOperation}. */
    public static final PyType TYPE =
            PyType.nativeType("io", "UnsupportedOperation", OSError.TYPE, ValueError.TYPE)
                    .allocating(type -> new UnsupportedOperation(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param text what cannot be done
     */
    public UnsupportedOperation(String text) {
        this(TYPE, new Object[] {text});
        raised(new Object[] {text});
    }

    private UnsupportedOperation(PyType type, Object[] args) {
        super(type, args);
    }
}
