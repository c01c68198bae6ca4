package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code SyntaxError}. */
@PythonModule("builtins")
@PythonType(name = "SyntaxError")
public class SyntaxError extends OrdinaryException {

    /** The type {@code SyntaxError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "SyntaxError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new SyntaxError(type, PyObject.NO_ARGUMENTS));

    private Object message;
    private Object filename;
    private Object lineno;
    private Object offset;
    private Object text;
    private Object endLineno;
    private Object endOffset;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public SyntaxError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected SyntaxError(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return the {@code msg}} */
    public Object message() {
        return message;
    }

    /**
     * Sets the {@code msg}.
     *
     * @param newMessage the new value
     */
    public void setMessage(Object newMessage) {
        message = newMessage;
    }

    /** {@return the {@code filename}} */
    public Object filename() {
        return filename;
    }

    /**
     * Sets the {@code filename}.
     *
     * @param newFilename the new value
     */
    public void setFilename(Object newFilename) {
        filename = newFilename;
    }

    /** {@return the {@code lineno}} */
    public Object lineno() {
        return lineno;
    }

    /**
     * Sets the {@code lineno}.
     *
     * @param newLineno the new value
     */
    public void setLineno(Object newLineno) {
        lineno = newLineno;
    }

    /** {@return the {@code offset}} */
    public Object offset() {
        return offset;
    }

    /**
     * Sets the {@code offset}.
     *
     * @param newOffset the new value
     */
    public void setOffset(Object newOffset) {
        offset = newOffset;
    }

    /** {@return the {@code text}} */
    public Object text() {
        return text;
    }

    /**
     * Sets the {@code text}.
     *
     * @param newText the new value
     */
    public void setText(Object newText) {
        text = newText;
    }

    /** {@return the {@code end_lineno}} */
    public Object endLineno() {
        return endLineno;
    }

    /**
     * Sets the {@code end_lineno}.
     *
     * @param newEndLineno the new value
     */
    public void setEndLineno(Object newEndLineno) {
        endLineno = newEndLineno;
    }

    /** {@return the {@code end_offset}} */
    public Object endOffset() {
        return endOffset;
    }

    /**
     * Sets the {@code end_offset}.
     *
     * @param newEndOffset the new value
     */
    public void setEndOffset(Object newEndOffset) {
        endOffset = newEndOffset;
    }
}
