package pyloom.stdlib.logging.handlers;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** {@code TimedRotatingFileHandler}: starts a new file at given times. */
@PythonModule(
        value = "logging.handlers",
        pure = true,
        doc = "library/logging.handlers.html#timedrotatingfilehandler")
@PythonType(name = "TimedRotatingFileHandler")
public final class TimedRotatingFileHandlers {

    /** The type {@code TimedRotatingFileHandler}. */
    public static final PyType TYPE =
            HandlerTypes.declare("TimedRotatingFileHandler", BaseRotatingHandlers.TYPE);

    private TimedRotatingFileHandlers() {}

    @PythonApi(
            "TimedRotatingFileHandler.__init__(self, filename, when='h', interval=1,"
                    + " backupCount=0, encoding=None, delay=False, utc=False, atTime=None,"
                    + " errors=None)")
    static void initialize(
            Object self,
            Object filename,
            Object when,
            Object interval,
            Object backups,
            Object encoding,
            Object delay,
            Object utc,
            Object time,
            Object errors) {
        BaseRotatingHandlers.initialize(self, filename, "a", encoding, delay, errors);
        String unit = Texts.str(Python.invoke(when, "upper"));
        Python.set(self, "when", unit);
        Python.set(self, "backupCount", backups);
        Python.set(self, "utc", utc);
        Python.set(self, "atTime", time);
        RolloverUnit known = RolloverUnit.of(unit);
        if (known == RolloverUnit.WEEK) {
            Python.set(self, "dayOfWeek", (long) (unit.charAt(1) - '0'));
        }
        Python.set(self, "suffix", known.suffix());
        Object flags = Python.member("re", "ASCII");
        Object pattern = Python.call(Python.member("re", "compile"), known.pattern(), flags);
        Python.set(self, "extMatch", pattern);
        Python.set(self, "interval", Operators.mul(known.seconds(), interval));
        Object path = Python.get(self, "baseFilename");
        Object start = LogFiles.exists(path) ? changed(path) : RolloverTime.now();
        Python.set(self, "rolloverAt", Python.invoke(self, "computeRollover", start));
    }

    private static Object changed(Object path) {
        return RolloverTime.whole(Python.get(LogFiles.stat(path), "st_mtime"));
    }

    @PythonApi("TimedRotatingFileHandler.computeRollover(self, currentTime)")
    static Object computeRollover(Object self, Object now) {
        return RolloverTime.after(self, now);
    }

    @PythonApi("TimedRotatingFileHandler.shouldRollover(self, record)")
    static boolean isDue(Object self, Object record) {
        Object now = RolloverTime.now();
        if (!Truth.truth(Comparisons.ge(now, Python.get(self, "rolloverAt")))) {
            return false;
        }
        if (LogFiles.isSpecial(Python.get(self, "baseFilename"))) {
            Python.set(self, "rolloverAt", Python.invoke(self, "computeRollover", now));
            return false;
        }
        return true;
    }

    @PythonApi("TimedRotatingFileHandler.getFilesToDelete(self)")
    static PyList filesToDelete(Object self) {
        return OldFiles.of(self);
    }

    @PythonApi("TimedRotatingFileHandler.doRollover(self)")
    static void roll(Object self) {
        Object now = RolloverTime.now();
        String base = Python.text(self, "baseFilename");
        Object start =
                RolloverTime.startOfPeriod(
                        self,
                        now,
                        Operators.sub(
                                Python.get(self, "rolloverAt"), Python.get(self, "interval")));
        Object format = Python.member("time", "strftime");
        Object date = Calls.call(format, Python.get(self, "suffix"), start);
        Object target = Python.invoke(self, "rotation_filename", base + "." + Texts.str(date));
        if (LogFiles.exists(target)) {
            return;
        }
        BaseRotatingHandlers.closeStream(self);
        Python.invoke(self, "rotate", base, target);
        if (Truth.truth(Comparisons.gt(Python.get(self, "backupCount"), 0L))) {
            for (Object old : Python.list(Python.invoke(self, "getFilesToDelete"))) {
                LogFiles.remove(old);
            }
        }
        BaseRotatingHandlers.openUnlessDelayed(self);
        Python.set(self, "rolloverAt", Python.invoke(self, "computeRollover", now));
    }
}
