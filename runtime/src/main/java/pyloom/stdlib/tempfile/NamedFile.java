package pyloom.stdlib.tempfile;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.FileNotFoundError;
import pyloom.object.Iteration;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.stdlib.atexit.AtExit;
import pyloom.stdlib.os.OsFiles;

/** What {@code NamedTemporaryFile} returns: a file, and its name to be removed. */
@PythonModule(
        value = "tempfile",
        pure = true,
        doc = "library/tempfile.html#tempfile.NamedTemporaryFile")
@PythonType(name = "_TemporaryFileWrapper")
public final class NamedFile extends PyInstance {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("tempfile", "_TemporaryFileWrapper", PyType.OBJECT)
                    .changeable()
                    .solid()
                    .withDict()
                    .weak();

    private final Object file;
    private final String name;
    private final boolean deletes;
    private final boolean deletesOnClose;
    private boolean isGone; // guarded by this

    NamedFile(Object file, String name, boolean deletes, boolean deletesOnClose) {
        super(TYPE);
        this.file = file;
        this.name = name;
        this.deletes = deletes;
        this.deletesOnClose = deletesOnClose;
        if (deletes) {
            AtExit.register(this::remove);
        }
    }

    private synchronized void remove() {
        if (deletes && !isGone) {
            isGone = true;
            try {
                OsFiles.unlink(name, null);
            } catch (FileNotFoundError gone) {
                return;
            }
        }
    }

    @PythonApi(value = "_TemporaryFileWrapper.file", kind = Kind.GETTER)
    Object file() {
        return file;
    }

    @PythonApi(value = "_TemporaryFileWrapper.name", kind = Kind.GETTER)
    String name() {
        return name;
    }

    @PythonApi(value = "_TemporaryFileWrapper.delete", kind = Kind.GETTER)
    boolean delete() {
        return deletes;
    }

    @PythonApi("_TemporaryFileWrapper.__getattr__(self, name)")
    Object attribute(String attribute) {
        return Attributes.getAttr(file, attribute.intern());
    }

    @PythonApi("_TemporaryFileWrapper.close(self)")
    void close() {
        Attributes.callMethod(file, "close");
        if (deletesOnClose) {
            remove();
        }
    }

    @PythonApi("_TemporaryFileWrapper.__enter__(self)")
    Object enter() {
        Attributes.callMethod(file, "__enter__");
        return this;
    }

    @PythonApi("_TemporaryFileWrapper.__exit__(self, exc, value, tb)")
    void exit(Object type, Object value, Object traceback) {
        Attributes.callMethod(file, "close");
        remove();
    }

    @PythonApi("_TemporaryFileWrapper.__iter__(self)")
    Object iterate() {
        return Iteration.iter(file);
    }
}
