package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** {@code RotatingFileHandler}: starts a new file when the old one is full. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#rotatingfilehandler")
@PythonType(name = "RotatingFileHandler")
public final class RotatingFileHandlers {

    /** The type {@code RotatingFileHandler}. */
    public static final PyType TYPE =
            HandlerTypes.declare("RotatingFileHandler", BaseRotatingHandlers.TYPE);

    private RotatingFileHandlers() {}

    @PythonApi(
            "RotatingFileHandler.__init__(self, filename, mode='a', maxBytes=0, backupCount=0,"
                    + " encoding=None, delay=False, errors=None)")
    static void initialize(
            Object self,
            Object filename,
            Object mode,
            Object maximum,
            Object backups,
            Object encoding,
            Object delay,
            Object errors) {
        Object used = isPositive(maximum) ? "a" : mode;
        BaseRotatingHandlers.initialize(self, filename, used, encoding, delay, errors);
        Python.set(self, "maxBytes", maximum);
        Python.set(self, "backupCount", backups);
    }

    private static boolean isPositive(Object number) {
        return Truth.truth(Comparisons.gt(number, 0L));
    }

    @PythonApi("RotatingFileHandler.doRollover(self)")
    static void roll(Object self) {
        BaseRotatingHandlers.closeStream(self);
        Object backups = Python.get(self, "backupCount");
        if (isPositive(backups)) {
            String base = Python.text(self, "baseFilename");
            for (long i = Numbers.index(backups) - 1; i > 0; i--) {
                Object from = numbered(self, base, i);
                Object to = numbered(self, base, i + 1);
                if (LogFiles.exists(from)) {
                    LogFiles.removeIfThere(to);
                    LogFiles.rename(from, to);
                }
            }
            Object first = numbered(self, base, 1);
            LogFiles.removeIfThere(first);
            Python.invoke(self, "rotate", base, first);
        }
        BaseRotatingHandlers.openUnlessDelayed(self);
    }

    private static Object numbered(Object self, String base, long number) {
        return Python.invoke(self, "rotation_filename", base + "." + number);
    }

    @PythonApi("RotatingFileHandler.shouldRollover(self, record)")
    static boolean isDue(Object self, Object record) {
        if (Python.get(self, "stream") == null) {
            Python.set(self, "stream", Python.invoke(self, "_open"));
        }
        Object maximum = Python.get(self, "maxBytes");
        if (!isPositive(maximum)) {
            return false;
        }
        Object position = Python.invoke(Python.get(self, "stream"), "tell");
        if (!Truth.truth(position)) {
            return false; // an empty file stays, however long the record is
        }
        String text = Texts.str(Python.invoke(self, "format", record)) + "\n";
        Object size = Operators.add(position, (long) Items.len(text));
        return Truth.truth(Comparisons.ge(size, maximum))
                && !LogFiles.isSpecial(Python.get(self, "baseFilename"));
    }
}
