package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.FileNotFoundError;
import pyloom.object.PyType;
import pyloom.stdlib.logging.FileHandlers;
import pyloom.stdlib.script.Python;

/** {@code WatchedFileHandler}: opens its file again when another one took its place. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#watchedfilehandler")
@PythonType(name = "WatchedFileHandler")
public final class WatchedFileHandlers {

    /** The type {@code WatchedFileHandler}. */
    public static final PyType TYPE = HandlerTypes.declare("WatchedFileHandler", FileHandlers.TYPE);

    private WatchedFileHandlers() {}

    @PythonApi(
            "WatchedFileHandler.__init__(self, filename, mode='a', encoding=None, delay=False,"
                    + " errors=None)")
    static void initialize(
            Object self,
            Object filename,
            Object mode,
            Object encoding,
            Object delay,
            Object errors) {
        FileHandlers.initialize(self, filename, mode, encoding, delay, errors);
        Python.set(self, "dev", -1L);
        Python.set(self, "ino", -1L);
        Python.invoke(self, "_statstream");
    }

    @PythonApi("WatchedFileHandler._statstream(self)")
    static void remember(Object self) {
        Object stream = Python.get(self, "stream");
        if (stream != null) {
            Object number = Python.invoke(stream, "fileno");
            Object state = Python.call(Python.member("os", "fstat"), number);
            Python.set(self, "dev", Python.get(state, "st_dev"));
            Python.set(self, "ino", Python.get(state, "st_ino"));
        }
    }

    @PythonApi("WatchedFileHandler.reopenIfNeeded(self)")
    static void reopenIfNeeded(Object self) {
        Object stream = Python.get(self, "stream");
        if (stream == null || isStillThere(self)) {
            return;
        }
        Python.invoke(stream, "flush");
        Python.invoke(stream, "close");
        Python.set(self, "stream", null); // in case the file cannot be opened
        Python.set(self, "stream", Python.invoke(self, "_open"));
        Python.invoke(self, "_statstream");
    }

    private static boolean isStillThere(Object self) {
        try {
            Object state = LogFiles.stat(Python.get(self, "baseFilename"));
            return Comparisons.equal(Python.get(state, "st_dev"), Python.get(self, "dev"))
                    && Comparisons.equal(Python.get(state, "st_ino"), Python.get(self, "ino"));
        } catch (FileNotFoundError gone) {
            return false;
        }
    }

    @PythonApi("WatchedFileHandler.emit(self, record)")
    static void emit(Object self, Object record) {
        Python.invoke(self, "reopenIfNeeded");
        FileHandlers.emit(self, record);
    }
}
