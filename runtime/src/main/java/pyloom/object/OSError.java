package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code OSError}: the operating system refused something. */
@PythonModule("builtins")
@PythonType(name = "OSError")
public class OSError extends OrdinaryException {

    /** The type {@code OSError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "OSError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new OSError(type, PyObject.NO_ARGUMENTS));

    private Object errno;
    private Object strerror;
    private Object filename;
    private Object filename2;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public OSError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected OSError(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return the number of the error} */
    public Object errno() {
        return errno;
    }

    /**
     * Sets the number of the error.
     *
     * @param newErrno the new value
     */
    public void setErrno(Object newErrno) {
        errno = newErrno;
    }

    /** {@return the text of the error} */
    public Object strerror() {
        return strerror;
    }

    /**
     * Sets the text of the error.
     *
     * @param newStrerror the new value
     */
    public void setStrerror(Object newStrerror) {
        strerror = newStrerror;
    }

    /** {@return the file} */
    public Object filename() {
        return filename;
    }

    /**
     * Sets the file.
     *
     * @param newFilename the new value
     */
    public void setFilename(Object newFilename) {
        filename = newFilename;
    }

    /** {@return the second file} */
    public Object filename2() {
        return filename2;
    }

    /**
     * Sets the second file.
     *
     * @param newFilename2 the new value
     */
    public void setFilename2(Object newFilename2) {
        filename2 = newFilename2;
    }
}
