package pyloom.stdlib.tempfile;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.atexit.AtExit;
import pyloom.stdlib.shutil.FileTrees;
import pyloom.stdlib.threading.Threads;

/** Python's {@code tempfile.TemporaryDirectory}: a directory that goes with its {@code with}. */
@PythonModule(
        value = "tempfile",
        pure = true,
        doc = "library/tempfile.html#tempfile.TemporaryDirectory")
@PythonType(name = "TemporaryDirectory")
public final class TemporaryDirectory extends PyInstance {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("tempfile", "TemporaryDirectory", PyType.OBJECT)
                    .changeable()
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .allocating(TemporaryDirectory::new);

    private boolean ignoresErrors;
    private boolean deletes;
    private boolean isGone;

    private TemporaryDirectory(PyType type) {
        super(type);
    }

    @PythonApi(
            "TemporaryDirectory.__init__(self, suffix=None, prefix=None, dir=None,"
                    + " ignore_cleanup_errors=False, *, delete=True)")
    void initialize(
            Object suffix, Object prefix, Object directory, boolean ignore, boolean delete) {
        ignoresErrors = ignore;
        deletes = delete;
        putOwn("name", TemporaryNames.mkdtemp(suffix, prefix, directory));
        if (delete && !Threads.isShuttingDown()) {
            AtExit.register(this::cleanupQuietly);
        }
    }

    @PythonApi("TemporaryDirectory.__enter__(self)")
    Object enter() {
        return own("name");
    }

    @PythonApi("TemporaryDirectory.__exit__(self, exc, value, tb)")
    void exit(Object type, Object value, Object traceback) {
        if (deletes) {
            cleanup();
        }
    }

    /** Removes the directory and all in it, once. */
    @PythonApi("TemporaryDirectory.cleanup(self)")
    synchronized void cleanup() {
        if (!isGone || FileTrees.exists(own("name"))) {
            isGone = true;
            FileTrees.rmtree(own("name"), ignoresErrors, null, null, null);
        }
    }

    private void cleanupQuietly() {
        if (!isGone) {
            isGone = true;
            FileTrees.rmtree(own("name"), true, null, null, null);
        }
    }

    @PythonApi("TemporaryDirectory.__repr__(self)")
    String repr() {
        return "<" + pyType().shortName() + " " + Texts.repr(own("name")) + ">";
    }
}
