package pyloom.object;

/** One line of a traceback and the lines below it; Python's {@code traceback}. */
public final class PyTraceback extends PyObject {

    /** The type {@code traceback}. */
    public static final PyType TYPE = PyType.builtin("traceback").sealed();

    private final PyFrame frame;
    private final int line;
    private PyTraceback next;

    /**
     * Makes a line of a traceback.
     *
     * @param next the lines below, nearer to where the exception was raised, or null
     * @param frame the frame
     * @param line the line in the Python source
     */
    public PyTraceback(PyTraceback next, PyFrame frame, int line) {
        this.next = next;
        this.frame = frame;
        this.line = line;
    }

    /** {@return the {@code tb_next}, or null} */
    public PyTraceback next() {
        return next;
    }

    /**
     * Sets the {@code tb_next}.
     *
     * @param newNext the lines below, or null
     */
    public void setNext(PyTraceback newNext) {
        next = newNext;
    }

    /** {@return the {@code tb_frame}} */
    public PyFrame frame() {
        return frame;
    }

    /** {@return the {@code tb_lineno}} */
    public int line() {
        return line;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
