package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.Interrupts;
import pyloom.object.KeyboardInterrupt;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.SystemExit;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;

/** The functions and constants of Python's {@code _thread}. */
@PythonModule(value = "_thread", doc = "library/_thread.html")
public final class LowLevelFunctions {

    private static final long SIGNALS = 65;
    private static final long INTERRUPT = 2;

    /** The longest time-out. */
    @PythonApi("TIMEOUT_MAX")
    public static final double TIMEOUT_MAX = Deadline.MAX_SECONDS;

    /** {@code LockType}. */
    @PythonApi("LockType")
    public static final PyType LOCK_TYPE = Lock.TYPE;

    /** {@code error}. */
    @PythonApi("error")
    public static final PyType ERROR = RuntimeError.TYPE;

    private LowLevelFunctions() {}

    @PythonApi("allocate_lock()")
    static Lock allocateLock() {
        return new Lock();
    }

    @PythonApi("allocate()")
    static Lock allocate() {
        return new Lock();
    }

    /** {@return the number of the current thread} */
    @PythonApi("get_ident()")
    public static long getIdent() {
        return Strand.current().ident();
    }

    /** {@return the number that the operating system would show for the current thread} */
    @PythonApi("get_native_id()")
    public static long getNativeId() {
        return Strand.current().nativeId();
    }

    @PythonApi("_get_main_thread_ident()")
    static long getMainThreadIdent() {
        return Threads.main().strand().ident();
    }

    @PythonApi("_is_main_interpreter()")
    static boolean isMainInterpreter() {
        return true;
    }

    @PythonApi("daemon_threads_allowed()")
    static boolean daemonThreadsAllowed() {
        return true;
    }

    /** {@return how many threads run besides the main thread} */
    @PythonApi("_count()")
    static long count() {
        return Threads.aliveCount() - 1L;
    }

    @PythonApi("start_new_thread(function, args, kwargs=<unset>, /)")
    static long startNewThread(Object function, Object args, Object kwargs) {
        if (!Calls.isCallable(function)) {
            throw new TypeError("first arg must be callable");
        }
        if (!(args instanceof PyTuple)) {
            throw new TypeError("2nd arg must be a tuple");
        }
        if (kwargs != ABSENT && !(kwargs instanceof PyDict)) {
            throw new TypeError("optional 3rd arg must be a dictionary");
        }
        CallArguments given = new CallArguments(args, kwargs == ABSENT ? new PyDict() : kwargs);
        Strand strand = new Strand(null, true);
        Threads.launchUnnamed(strand, () -> run(function, given));
        return strand.ident();
    }

    @PythonApi("start_new(function, args, kwargs=<unset>, /)")
    static long startNew(Object function, Object args, Object kwargs) {
        return startNewThread(function, args, kwargs);
    }

    private static void run(Object function, CallArguments given) {
        try {
            given.call(function);
        } catch (Throwable thrown) {
            ThreadReports.reportUnnamed(function, Exceptions.of(thrown));
        }
    }

    @PythonApi("start_joinable_thread(function, handle=None, daemon=True)")
    static ThreadHandle startJoinableThread(Object function, Object handle, boolean daemon) {
        if (!Calls.isCallable(function)) {
            throw new TypeError("thread function must be callable");
        }
        if (handle != null && !(handle instanceof ThreadHandle)) {
            throw new TypeError("'handle' must be a _ThreadHandle");
        }
        ThreadHandle used = handle == null ? new ThreadHandle() : (ThreadHandle) handle;
        used.start(() -> run(function, CallArguments.NONE), daemon);
        return used;
    }

    /**
     * {@return the stack size of new threads, 0 for the usual one}
     *
     * @param size the new one in bytes
     */
    @PythonApi("stack_size(size=0, /)")
    public static long stackSize(long size) {
        if (size < 0) {
            throw new ValueError("size must be 0 or a positive value");
        }
        if (size > 0 && size < 32768) {
            throw new ValueError("size not valid: " + size + " bytes");
        }
        long before = Carriers.stackSize();
        Carriers.setStackSize(size);
        return before;
    }

    @PythonApi("exit()")
    static void exit() {
        throw new SystemExit();
    }

    @PythonApi("exit_thread()")
    static void exitThread() {
        throw new SystemExit();
    }

    /**
     * Simulates a signal to the main thread. SIGINT raises KeyboardInterrupt there; the others do
     * nothing as long as the program has no handler for them.
     *
     * @param signum the number of the signal
     */
    @PythonApi("interrupt_main(signum=2, /)")
    public static void interruptMain(long signum) {
        if (signum < 1 || signum >= SIGNALS) {
            throw new ValueError("signal number out of range");
        }
        if (signum == INTERRUPT) {
            Interrupts.post(
                    () -> {
                        throw new KeyboardInterrupt();
                    });
        }
    }

    @PythonApi("_shutdown()")
    static void shutdown() {
        Threads.awaitNonDaemons();
    }
}
