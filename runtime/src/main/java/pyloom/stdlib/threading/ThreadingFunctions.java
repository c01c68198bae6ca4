package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.sync.Deadline;

/** The functions and constants of Python's {@code threading}. */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html")
public final class ThreadingFunctions {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "get_ident",
                    "active_count",
                    "Condition",
                    "current_thread",
                    "enumerate",
                    "main_thread",
                    "TIMEOUT_MAX",
                    "Event",
                    "Lock",
                    "RLock",
                    "Semaphore",
                    "BoundedSemaphore",
                    "Thread",
                    "Barrier",
                    "BrokenBarrierError",
                    "Timer",
                    "ThreadError",
                    "setprofile",
                    "settrace",
                    "local",
                    "stack_size",
                    "excepthook",
                    "ExceptHookArgs",
                    "gettrace",
                    "getprofile",
                    "setprofile_all_threads",
                    "settrace_all_threads",
                    "get_native_id");

    /** The longest time-out. */
    @PythonApi("TIMEOUT_MAX")
    public static final double TIMEOUT_MAX = Deadline.MAX_SECONDS;

    /** The type of primitive locks, under the name by which it is called. */
    @PythonApi("Lock")
    public static final PyType LOCK = Lock.TYPE;

    /** {@code local}. */
    @PythonApi("local")
    public static final PyType LOCAL = Local.TYPE;

    /** {@code ThreadError}. */
    @PythonApi("ThreadError")
    public static final PyType THREAD_ERROR = RuntimeError.TYPE;

    /** {@code ExceptHookArgs}. */
    @PythonApi("ExceptHookArgs")
    public static final PyType EXCEPT_HOOK_ARGS = ExceptHookArgs.TYPE;

    /** {@code excepthook}. */
    @PythonApi("excepthook")
    public static final Object EXCEPTHOOK = lowLevel("_excepthook");

    /** {@code __excepthook__}. */
    @PythonApi("__excepthook__")
    public static final Object ORIGINAL_EXCEPTHOOK = EXCEPTHOOK;

    /** {@code get_ident}. */
    @PythonApi("get_ident")
    public static final Object GET_IDENT = lowLevel("get_ident");

    /** {@code get_native_id}. */
    @PythonApi("get_native_id")
    public static final Object GET_NATIVE_ID = lowLevel("get_native_id");

    /** {@code stack_size}. */
    @PythonApi("stack_size")
    public static final Object STACK_SIZE = lowLevel("stack_size");

    private ThreadingFunctions() {}

    private static Object lowLevel(String name) {
        return NativeModule.named("_thread").peek(name);
    }

    @PythonApi("RLock(*args, **kwargs)")
    static RLock reentrantLock(Object[] args, PyDict kwargs) {
        return new RLock();
    }

    /** {@return the thread that runs this} */
    @PythonApi("current_thread()")
    public static Thread currentThread() {
        return Threads.current();
    }

    @PythonApi("currentThread()")
    static Thread currentThreadByOldName() {
        return Threads.current();
    }

    /** {@return the main thread} */
    @PythonApi("main_thread()")
    public static Thread mainThread() {
        return Threads.main();
    }

    /** {@return the threads that are alive} */
    @PythonApi("enumerate()")
    public static PyList enumerate() {
        return PyList.owning(Threads.alive().toArray());
    }

    /** {@return how many threads are alive} */
    @PythonApi("active_count()")
    public static long activeCount() {
        return Threads.aliveCount();
    }

    @PythonApi("activeCount()")
    static long activeCountByOldName() {
        return activeCount();
    }

    @PythonApi("settrace(func)")
    static void setTrace(Object function) {
        refuse("settrace", function);
    }

    @PythonApi("settrace_all_threads(func)")
    static void setTraceOfAll(Object function) {
        refuse("settrace_all_threads", function);
    }

    @PythonApi("setprofile(func)")
    static void setProfile(Object function) {
        refuse("setprofile", function);
    }

    @PythonApi("setprofile_all_threads(func)")
    static void setProfileOfAll(Object function) {
        refuse("setprofile_all_threads", function);
    }

    private static void refuse(String name, Object function) {
        if (function != null) {
            throw new NotImplementedError(
                    "threading." + name + "(): translated code has no trace events");
        }
    }

    /** {@return the trace function: there is none} */
    @PythonApi("gettrace()")
    static Object getTrace() {
        return null;
    }

    /** {@return the profile function: there is none} */
    @PythonApi("getprofile()")
    static Object getProfile() {
        return null;
    }

    @PythonApi("_register_atexit(func, *arg, **kwargs)")
    static void registerAtExit(Object function, Object[] arguments, PyDict keywords) {
        CallArguments given = new CallArguments(PyTuple.of(arguments), keywords);
        Threads.atExit(() -> given.call(function));
    }
}
