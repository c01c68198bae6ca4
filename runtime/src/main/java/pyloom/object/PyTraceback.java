package pyloom.object;

/**
 * One line of a traceback and the lines below it; Python's {@code traceback}.
 *
 * <p>An unwinding exception only notes class and site; what they mean is looked up when somebody
 * asks.
 */
public final class PyTraceback extends PyObject {

    /** The type {@code traceback}. */
    public static final PyType TYPE = PyType.builtin("traceback").sealed();

    private final Class<?> owner;
    private final int site;
    private PyTraceback next;
    private PyFrame frame;

    /**
     * Makes the line of a frame that an exception leaves.
     *
     * @param next the lines below, nearer to where the exception was raised, or null
     * @param owner the woven class
     * @param site the number of the place in that class; its complement if what the place looks up
     *     first failed
     */
    public PyTraceback(PyTraceback next, Class<?> owner, int site) {
        this.next = next;
        this.owner = owner;
        this.site = site;
    }

    /**
     * Makes a line for a program.
     *
     * @param next the lines below, or null
     * @param frame the frame
     * @param line the line in the Python source
     */
    public PyTraceback(PyTraceback next, PyFrame frame, int line) {
        this(next, (Class<?>) null, line);
        this.frame = frame;
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

    /** {@return the place in the source; its columns are -1 where they are not known} */
    public CodeSites.Site site() {
        return owner == null ? new CodeSites.Site(frame.name(), site, -1, site, -1) : ownSite();
    }

    private CodeSites.Site ownSite() {
        CodeSites sites = CodeSites.of(owner);
        return site < 0 ? sites.lookup(~site) : sites.site(site);
    }

    /** {@return the woven class that the line is in, or null} */
    Class<?> owner() {
        return owner;
    }

    /** {@return the path of the Python file} */
    public String file() {
        return owner == null ? frame.file() : CodeSites.of(owner).file();
    }

    /** {@return the {@code tb_frame}} */
    public synchronized PyFrame frame() {
        if (frame == null) {
            frame = new PyFrame(site().function(), file(), Frames.moduleOf(owner), line());
        }
        return frame;
    }

    /** {@return the {@code tb_lineno}} */
    public int line() {
        return owner == null ? site : site().line();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
