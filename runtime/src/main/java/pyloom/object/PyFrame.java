package pyloom.object;

/** The frame of a call that ended with an exception: which code it ran and where it was. */
public final class PyFrame extends PyObject {

    /** The type {@code frame}. */
    public static final PyType TYPE = PyType.builtin("frame").sealed();

    private final String name;
    private final String file;
    private final PyModule module;
    private final int line;
    private PyFrame back;

    /**
     * Makes a frame.
     *
     * @param name the name of the function
     * @param file the path of the Python file
     * @param module whose globals it used, or null if unknown
     * @param line the line in the Python source
     */
    public PyFrame(String name, String file, PyModule module, int line) {
        this.name = name;
        this.file = file;
        this.module = module;
        this.line = line;
    }

    /** {@return the {@code f_code.co_name}} */
    public String name() {
        return name;
    }

    /** {@return the {@code f_code.co_filename}} */
    public String file() {
        return file;
    }

    /** {@return the module whose globals it used, or null if unknown} */
    public PyModule module() {
        return module;
    }

    /** {@return the {@code f_code}, which knows no more than the frame} */
    Code code() {
        CodeTable table = new CodeTable(module == null ? "" : module.name(), file);
        return table.functionOfArray(name, line, "", parameters -> null);
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
