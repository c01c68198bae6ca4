package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** {@code logging.FileHandler}: writes records to a file. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.handlers.html#filehandler")
@PythonType(name = "FileHandler")
public final class FileHandlers {

    /** The type {@code logging.FileHandler}. */
    public static final PyType TYPE = StreamHandlers.declare("FileHandler", StreamHandlers.TYPE);

    private FileHandlers() {}

    /** {@code FileHandler.__init__}. */
    @PythonApi(
            "FileHandler.__init__(self, filename, mode='a', encoding=None, delay=False,"
                    + " errors=None)")
    public static void initialize(
            Object self,
            Object filename,
            Object mode,
            Object encoding,
            Object delay,
            Object errors) {
        Object path = Python.call(Python.member("os", "fspath"), filename);
        Object absolute = Python.call(Python.member("posixpath", "abspath"), path);
        Attributes.setAttr(self, "baseFilename", absolute);
        Attributes.setAttr(self, "mode", mode);
        Attributes.setAttr(self, "encoding", encoding == null ? "utf-8" : encoding);
        Attributes.setAttr(self, "errors", errors);
        Attributes.setAttr(self, "delay", delay);
        Attributes.setAttr(self, "_builtin_open", Python.member("builtins", "open"));
        if (Truth.truth(delay)) {
            Handlers.initialize(self, Levels.NOTSET);
            Attributes.setAttr(self, "stream", null);
        } else {
            StreamHandlers.initialize(self, Attributes.callMethod(self, "_open"));
        }
    }

    @PythonApi("FileHandler.close(self)")
    public static void close(Object self) {
        Handlers.acquire(self);
        try {
            Object stream = Attributes.getAttr(self, "stream");
            if (stream != null) {
                try {
                    Attributes.callMethod(self, "flush");
                } finally {
                    Attributes.setAttr(self, "stream", null);
                    if (Python.has(stream, "close")) {
                        Attributes.callMethod(stream, "close");
                    }
                }
            }
            Handlers.close(self);
        } finally {
            Handlers.release(self);
        }
    }

    @PythonApi("FileHandler._open(self)")
    public static Object open(Object self) {
        return Calls.callWith(
                Attributes.getAttr(self, "_builtin_open"),
                new Object[] {
                    Attributes.getAttr(self, "baseFilename"), Attributes.getAttr(self, "mode")
                },
                Python.dict(
                        "encoding",
                        Attributes.getAttr(self, "encoding"),
                        "errors",
                        Attributes.getAttr(self, "errors")));
    }

    /** {@code FileHandler.emit}. */
    @PythonApi("FileHandler.emit(self, record)")
    public static void emit(Object self, Object record) {
        if (Attributes.getAttr(self, "stream") == null) {
            boolean isOpenForNew =
                    !Attributes.getAttr(self, "mode").equals("w") || !Python.is(self, "_closed");
            if (isOpenForNew) {
                Attributes.setAttr(self, "stream", Attributes.callMethod(self, "_open"));
            }
        }
        if (Truth.truth(Attributes.getAttr(self, "stream"))) {
            StreamHandlers.emit(self, record);
        }
    }

    @PythonApi("FileHandler.__repr__(self)")
    public static String repr(Object self) {
        return "<"
                + Python.typeName(self)
                + " "
                + Python.text(self, "baseFilename")
                + " ("
                + Handlers.levelName(self)
                + ")>";
    }
}
