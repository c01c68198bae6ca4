package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TimeoutError;

/** The names of {@code concurrent.futures}, which are those of its submodules. */
@PythonModule(value = "concurrent.futures", doc = "library/concurrent.futures.html")
public final class FuturesModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyTuple ALL =
            PyTuple.of(
                    "FIRST_COMPLETED",
                    "FIRST_EXCEPTION",
                    "ALL_COMPLETED",
                    "CancelledError",
                    "TimeoutError",
                    "InvalidStateError",
                    "BrokenExecutor",
                    "Future",
                    "Executor",
                    "wait",
                    "as_completed",
                    "ProcessPoolExecutor",
                    "ThreadPoolExecutor");

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    /** {@code FIRST_COMPLETED}. */
    @PythonApi("FIRST_COMPLETED")
    public static final String FIRST_COMPLETED = "FIRST_COMPLETED";

    /** {@code FIRST_EXCEPTION}. */
    @PythonApi("FIRST_EXCEPTION")
    public static final String FIRST_EXCEPTION = "FIRST_EXCEPTION";

    /** {@code ALL_COMPLETED}. */
    @PythonApi("ALL_COMPLETED")
    public static final String ALL_COMPLETED = "ALL_COMPLETED";

    /** {@code CancelledError}. */
    @PythonApi("CancelledError")
    public static final PyType CANCELLED_ERROR = CancelledError.TYPE;

    /** {@code TimeoutError}. */
    @PythonApi("TimeoutError")
    public static final PyType TIMEOUT_ERROR = TimeoutError.TYPE;

    /** {@code InvalidStateError}. */
    @PythonApi("InvalidStateError")
    public static final PyType INVALID_STATE_ERROR = InvalidStateError.TYPE;

    /** {@code BrokenExecutor}. */
    @PythonApi("BrokenExecutor")
    public static final PyType BROKEN_EXECUTOR = BrokenExecutor.TYPE;

    /** {@code Future}. */
    @PythonApi("Future")
    public static final PyType FUTURE = Future.TYPE;

    /** {@code Executor}. */
    @PythonApi("Executor")
    public static final PyType EXECUTOR = Executor.TYPE;

    /** {@code ThreadPoolExecutor}. */
    @PythonApi("ThreadPoolExecutor")
    public static final PyType THREAD_POOL_EXECUTOR = ThreadPoolExecutor.TYPE;

    /** {@code ProcessPoolExecutor}. */
    @PythonApi("ProcessPoolExecutor")
    public static final PyType PROCESS_POOL_EXECUTOR = ProcessPoolExecutor.TYPE;

    /** {@code wait}. */
    @PythonApi("wait")
    public static final Object WAIT = base("wait");

    /** {@code as_completed}. */
    @PythonApi("as_completed")
    public static final Object AS_COMPLETED = base("as_completed");

    /** The submodule {@code thread}, which CPython imports with the first use of a thread pool. */
    @PythonApi("thread")
    public static final NativeModule THREAD = NativeModule.named("concurrent.futures.thread");

    private FuturesModule() {}

    private static Object base(String name) {
        return NativeModule.named("concurrent.futures._base").peek(name);
    }
}
