package pyloom.object;

/** The frame of a call that ended with an exception: which code it ran and where it was. */
public final class PyFrame extends PyObject {

    /** The type {@code frame}. */
    public static final PyType TYPE = PyType.builtin("frame").sealed();

    private final Code code;
    private final PyModule module;
    private final int line;
    private PyFrame back;

    /**
     * Makes a frame.
     *
     * @param code what it ran
     * @param module whose globals it used, or null if unknown
     * @param line the line in the Python source
     */
    public PyFrame(Code code, PyModule module, int line) {
        this.code = code;
        this.module = module;
        this.line = line;
    }

    /** {@return the {@code f_code}} */
    public Code code() {
        return code;
    }

    /** {@return the module whose globals it used, or null if unknown} */
    public PyModule module() {
        return module;
    }

    /** {@return the {@code f_lineno}} */
    public int line() {
        return line;
    }

    /** {@return the {@code f_back}, or null} */
    public PyFrame back() {
        return back;
    }

    /**
     * Sets the {@code f_back}, once the exception has reached it.
     *
     * @param caller the frame of the caller
     */
    public void setBack(PyFrame caller) {
        back = caller;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
