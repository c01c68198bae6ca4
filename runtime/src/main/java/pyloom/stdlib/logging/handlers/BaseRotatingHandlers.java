package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.OrdinaryException;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.logging.FileHandlers;
import pyloom.stdlib.logging.StreamHandlers;
import pyloom.stdlib.script.Python;

/** {@code BaseRotatingHandler}: writes to a file, which it renames when that is due. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#baserotatinghandler")
@PythonType(name = "BaseRotatingHandler")
public final class BaseRotatingHandlers {

    /** The type {@code BaseRotatingHandler}. */
    public static final PyType TYPE =
            HandlerTypes.declare("BaseRotatingHandler", FileHandlers.TYPE);

    static {
        TYPE.define("namer", null);
        TYPE.define("rotator", null);
    }

    private BaseRotatingHandlers() {}

    @PythonApi(
            "BaseRotatingHandler.__init__(self, filename, mode, encoding=None, delay=False,"
                    + " errors=None)")
    static void initialize(
            Object self,
            Object filename,
            Object mode,
            Object encoding,
            Object delay,
            Object errors) {
        FileHandlers.initialize(self, filename, mode, encoding, delay, errors);
        Python.set(self, "mode", mode);
        Python.set(self, "encoding", encoding);
        Python.set(self, "errors", errors);
    }

    @PythonApi("BaseRotatingHandler.emit(self, record)")
    static void emit(Object self, Object record) {
        try {
            if (Truth.truth(Python.invoke(self, "shouldRollover", record))) {
                Python.invoke(self, "doRollover");
            }
            FileHandlers.emit(self, record);
        } catch (OrdinaryException error) {
            StreamHandlers.report(self, record, error);
        }
    }

    @PythonApi("BaseRotatingHandler.rotation_filename(self, default_name)")
    static Object rotationFilename(Object self, Object name) {
        Object namer = Python.get(self, "namer");
        return Calls.isCallable(namer) ? Python.call(namer, name) : name;
    }

    @PythonApi("BaseRotatingHandler.rotate(self, source, dest)")
    static void rotate(Object self, Object source, Object target) {
        Object rotator = Python.get(self, "rotator");
        if (Calls.isCallable(rotator)) {
            Python.call(rotator, source, target);
        } else if (LogFiles.exists(source)) {
            LogFiles.rename(source, target);
        }
    }

    static void closeStream(Object self) {
        Object stream = Python.get(self, "stream");
        if (Truth.truth(stream)) {
            Python.invoke(stream, "close");
            Python.set(self, "stream", null);
        }
    }

    static void openUnlessDelayed(Object self) {
        if (!Python.is(self, "delay")) {
            Python.set(self, "stream", Python.invoke(self, "_open"));
        }
    }
}
