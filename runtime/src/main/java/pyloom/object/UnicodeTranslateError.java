package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeTranslateError}. */
@PythonModule("builtins")
@PythonType(name = "UnicodeTranslateError")
public class UnicodeTranslateError extends UnicodeError {

    /** The type {@code UnicodeTranslateError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeTranslateError", UnicodeError.TYPE)
                    .solid()
                    .allocating(type -> new UnicodeTranslateError(type, PyObject.NO_ARGUMENTS));

    private Object object;
    private long start;
    private long end;
    private Object reason;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnicodeTranslateError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeTranslateError(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return what could not be translated} */
    public Object object() {
        return object;
    }

    /**
     * Sets what could not be translated.
     *
     * @param newObject the new value
     */
    public void setObject(Object newObject) {
        object = newObject;
    }

    /** {@return the index of the first bad character} */
    public long start() {
        return start;
    }

    /**
     * Sets the index of the first bad character.
     *
     * @param newStart the new value
     */
    public void setStart(long newStart) {
        start = newStart;
    }

    /** {@return the index after the last bad character} */
    public long end() {
        return end;
    }

    /**
     * Sets the index after the last bad character.
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
