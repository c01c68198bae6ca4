package pyloom.stdlib.sys;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.PyException;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Recursion;
import pyloom.object.RecursionError;
import pyloom.object.Specials;
import pyloom.object.SystemExit;
import pyloom.object.ThreadState;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.threading.Threads;
import pyloom.values.number.IntText;

/** The functions of {@code sys} about the running program. */
@PythonModule(value = "sys", doc = "library/sys.html")
public final class SysFunctions {

    private static final long REFERENCES = 2; // the variable and the argument
    private static final long COLLECTED_HEADER = 16;
    private static final int SMALLEST_LIMIT = 640;
    private static final long FLOAT = 24;
    private static final long BYTES = 33;
    private static final long TUPLE = 40;
    private static final long REFERENCE = 8;

    private static volatile long switchMicros = 5000;

    private SysFunctions() {}

    /** Ends the program, or the thread: raises SystemExit. */
    @PythonApi("exit(status=None, /)")
    public static Object exit(Object status) {
        throw status instanceof PyTuple several
                ? new SystemExit(several.toArray())
                : status == null
                        ? new SystemExit(new Object[0])
                        : new SystemExit(new Object[] {status});
    }

    /** {@return class, object and traceback of the exception that is being handled} */
    @PythonApi("exc_info()")
    public static PyTuple excInfo() {
        PyException handled = ThreadState.current().handled();
        return handled == null
                ? PyTuple.of(null, null, null)
                : PyTuple.of(handled.pyType(), handled, handled.traceback());
    }

    /** {@return the exception that is being handled, or None} */
    @PythonApi("exception()")
    public static Object exception() {
        return ThreadState.current().handled();
    }

    // --- limits

    /** {@return how deep calls may be} */
    @PythonApi("getrecursionlimit()")
    public static long getRecursionLimit() {
        return Recursion.limit();
    }

    /** Sets how deep calls may be. */
    @PythonApi("setrecursionlimit(limit, /)")
    public static void setRecursionLimit(int limit) {
        if (limit < 1) {
            throw new ValueError("recursion limit must be greater or equal than 1");
        }
        int depth = ThreadState.current().depth();
        if (depth >= limit) {
            throw new RecursionError(
                    "cannot set the recursion limit to %d at the recursion depth %d: the limit is"
                                    .formatted(limit, depth)
                            + " too low");
        }
        Recursion.setLimit(limit);
    }

    /** {@return the time after which another thread gets its turn, in seconds} */
    @PythonApi("getswitchinterval()")
    public static double getSwitchInterval() {
        return 1e-6 * switchMicros;
    }

    /** Sets what {@code getswitchinterval} returns; threads of the JVM run side by side anyway. */
    @PythonApi("setswitchinterval(interval, /)")
    public static void setSwitchInterval(double interval) {
        if (interval <= 0) {
            throw new ValueError("switch interval must be strictly positive");
        }
        switchMicros = (long) (interval * 1e6);
    }

    /** {@return how many digits an int may have that becomes text or comes from it} */
    @PythonApi("get_int_max_str_digits()")
    public static long getIntMaxStrDigits() {
        return IntText.maximumDigits();
    }

    /** Sets how many digits an int may have that becomes text or comes from it. */
    @PythonApi("set_int_max_str_digits(maxdigits)")
    public static void setIntMaxStrDigits(int maximum) {
        if (maximum != 0 && maximum < SMALLEST_LIMIT) {
            throw new ValueError("maxdigits must be 0 or larger than " + SMALLEST_LIMIT);
        }
        IntText.setMaximumDigits(maximum);
    }

    // --- objects

    /** {@return the one string of this text} */
    @PythonApi("intern(string, /)")
    public static String intern(Object text) {
        if (text instanceof String plain) {
            return plain.intern();
        }
        String type = BuiltinTypes.typeOf(text).name();
        throw new TypeError(
                PyValueInstance.unwrap(text) instanceof String
                        ? "can't intern " + type
                        : "intern() argument must be str, not " + type);
    }

    /** {@return how many bytes CPython would need for an object without what it refers to} */
    @PythonApi("getsizeof(object, default=<unset>)")
    public static Object getSizeOf(Object object, Object otherwise) {
        if (knownSize(object) > 0) {
            return knownSize(object);
        }
        if (!Specials.has(object, "__sizeof__")) {
            if (otherwise != ABSENT) {
                return otherwise;
            }
            throw new TypeError(
                    "Type " + BuiltinTypes.typeOf(object).name() + " doesn't define __sizeof__");
        }
        long size = Numbers.index(Specials.call(object, "__sizeof__"));
        if (size < 0) {
            throw new ValueError("__sizeof__() should return >= 0");
        }
        return size + (isCollected(object) ? COLLECTED_HEADER : 0);
    }

    /** {@return the size of a value of fixed layout, or 0} */
    private static long knownSize(Object object) {
        return switch (object) {
            case Double _ -> FLOAT;
            case PyBytes bytes when bytes.pyType() == PyBytes.TYPE -> BYTES + bytes.size();
            case PyTuple tuple when tuple.pyType() == PyTuple.TYPE ->
                    TUPLE + (long) tuple.size() * REFERENCE;
            case null, default -> 0;
        };
    }

    private static boolean isCollected(Object object) {
        return switch (object) {
            case null -> false;
            case String _, Number _, Boolean _ -> false;
            case pyloom.stdlib.builtins.PyByteSequence _ -> false;
            default -> true;
        };
    }

    /** {@return the smallest number of references that an object can have here; nothing counts} */
    @PythonApi("getrefcount(object, /)")
    public static long getRefCount(Object object) {
        return REFERENCES;
    }

    // --- the process

    /** {@return whether the program is at its end} */
    @PythonApi("is_finalizing()")
    public static boolean isFinalizing() {
        return Threads.isShuttingDown();
    }

    @PythonApi("getdefaultencoding()")
    public static String getDefaultEncoding() {
        return "utf-8";
    }

    @PythonApi("getfilesystemencoding()")
    public static String getFileSystemEncoding() {
        return "utf-8";
    }

    @PythonApi("getfilesystemencodeerrors()")
    public static String getFileSystemEncodeErrors() {
        return "surrogateescape";
    }

    @PythonApi("_is_gil_enabled()")
    public static boolean isGilEnabled() {
        return true; // what programs may rely on is kept, though threads run side by side
    }

    @PythonApi("_is_interned(string, /)")
    public static boolean isInterned(String text) {
        return true;
    }

    @PythonApi("audit(event, /, *args)")
    public static void audit(String event, Object[] args) {
        AuditHooks.call(event, PyTuple.of(args));
    }

    @PythonApi("addaudithook(hook)")
    public static void addAuditHook(Object hook) {
        AuditHooks.add(hook);
    }

    // --- tracing, which translated code does not do

    @PythonApi("gettrace()")
    public static Object getTrace() {
        return null;
    }

    @PythonApi("getprofile()")
    public static Object getProfile() {
        return null;
    }

    @PythonApi("settrace(function, /)")
    public static void setTrace(Object function) {
        refuse("settrace", function);
    }

    @PythonApi("setprofile(function, /)")
    public static void setProfile(Object function) {
        refuse("setprofile", function);
    }

    private static void refuse(String name, Object function) {
        if (function != null) {
            throw new pyloom.object.NotImplementedError(
                    "sys." + name + "() is not supported: translated code cannot be traced");
        }
    }
}
