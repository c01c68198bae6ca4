package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeEncodeError}. */
@PythonModule("builtins")
@PythonType(name = "UnicodeEncodeError")
public class UnicodeEncodeError extends UnicodeError {

    /** The type {@code UnicodeEncodeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeEncodeError", UnicodeError.TYPE)
                    .solid()
                    .allocating(type -> new UnicodeEncodeError(type, PyObject.NO_ARGUMENTS));

    private Object encoding;
    private Object object;
    private long start;
    private long end;
    private Object reason;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnicodeEncodeError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeEncodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return the name of the encoding} */
    public Object encoding() {
        return encoding;
    }

    /**
     * Sets the name of the encoding.
     *
     * @param newEncoding the new value
     */
    public void setEncoding(Object newEncoding) {
        encoding = newEncoding;
    }

    /** {@return what could not be converted} */
    public Object object() {
        return object;
    }

    /**
     * Sets what could not be converted.
     *
     * @param newObject the new value
     */
    public void setObject(Object newObject) {
        object = newObject;
    }

    /** {@return the index of the first bad element} */
    public long start() {
        return start;
    }

    /**
     * Sets the index of the first bad element.
     *
     * @param newStart the new value
     */
    public void setStart(long newStart) {
        start = newStart;
    }

    /** {@return the index after the last bad element} */
    public long end() {
        return end;
    }

    /**
     * Sets the index after the last bad element.
     *
     * @param newEnd the new value
     */
    public void setEnd(long newEnd) {
        end = newEnd;
    }

    /** {@return the reason} */
    public Object reason() {
        return reason;
    }

    /**
     * Sets the reason.
     *
     * @param newReason the new value
     */
    public void setReason(Object newReason) {
        reason = newReason;
    }
}
