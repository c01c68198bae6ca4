package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.queue.SimpleQueue;
import pyloom.stdlib.threading.CallArguments;
import pyloom.stdlib.threading.Semaphore;

import java.lang.ref.Cleaner;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Python's {@code concurrent.futures.ThreadPoolExecutor}. Threads are added while calls come and
 * none is idle, up to {@code max_workers}; calls begin in the order of submitting. At the end of
 * the program what was submitted is still done.
 *
 * <p>What a thread did before {@code submit} happens before the call. {@link WorkerPool} tells the
 * protocol.
 */
@PythonModule(
        value = "concurrent.futures.thread",
        pure = true,
        doc = "library/concurrent.futures.html#threadpoolexecutor")
@PythonType(name = "ThreadPoolExecutor")
public class ThreadPoolExecutor extends Executor {

    /** The type {@code concurrent.futures.thread.ThreadPoolExecutor}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures.thread", "ThreadPoolExecutor", Executor.TYPE)
                    .solid()
                    .changeable()
                    .allocating(ThreadPoolExecutor::new);

    private static final int MOST_BY_DEFAULT = 32;
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Cleaner CLEANER = Cleaner.create();

    private WorkerPool pool;

    /**
     * Makes an uninitialised one.
     *
     * @param type its type
     */
    protected ThreadPoolExecutor(PyType type) {
        super(type);
    }

    /** Makes one with as many threads as Python takes by default. */
    @TypedForm("ThreadPoolExecutor()")
    public ThreadPoolExecutor() {
        this(TYPE);
        initialize(null, "", null, PyTuple.EMPTY);
    }

    /**
     * Makes one.
     *
     * @param maxWorkers how many threads it has at the most
     */
    @TypedForm("ThreadPoolExecutor(max_workers)")
    public ThreadPoolExecutor(long maxWorkers) {
        this(TYPE);
        initialize(maxWorkers, "", null, PyTuple.EMPTY);
    }

    /**
     * Makes one.
     *
     * @param maxWorkers how many threads it has at the most
     * @param threadNamePrefix what their names begin with
     */
    @TypedForm("ThreadPoolExecutor(max_workers, thread_name_prefix)")
    public ThreadPoolExecutor(long maxWorkers, String threadNamePrefix) {
        this(TYPE);
        initialize(maxWorkers, threadNamePrefix, null, PyTuple.EMPTY);
    }

    /**
     * {@code ThreadPoolExecutor.__init__}.
     *
     * @param maxWorkers how many threads it has at the most, or None
     * @param threadNamePrefix what their names begin with
     * @param initializer called by each thread first, or None
     * @param initargs its arguments
     */
    @PythonApi(
            "ThreadPoolExecutor.__init__(self, max_workers=None, thread_name_prefix='',"
                    + " initializer=None, initargs=())")
    public void initialize(
            Object maxWorkers, Object threadNamePrefix, Object initializer, Object initargs) {
        Object most = maxWorkers == null ? defaultWorkers() : maxWorkers;
        if (Truth.truth(Comparisons.le(most, 0L))) {
            throw new ValueError("max_workers must be greater than 0");
        }
        if (initializer != null && !Calls.isCallable(initializer)) {
            throw new TypeError("initializer must be a callable");
        }
        String prefix =
                Truth.truth(threadNamePrefix)
                        ? Texts.str(threadNamePrefix)
                        : "ThreadPoolExecutor-" + NUMBERS.getAndIncrement();
        WorkerPool made =
                new WorkerPool(
                        (long) Math.ceil(Numbers.real(most)),
                        prefix,
                        initializer,
                        new CallArguments(initargs, new PyDict()));
        pool = made;
        CLEANER.register(this, made::abandon);
    }

    private static long defaultWorkers() {
        return Math.min(MOST_BY_DEFAULT, Runtime.getRuntime().availableProcessors() + 4L);
    }

    @Override
    @PythonApi("ThreadPoolExecutor.submit(self, fn, /, *args, **kwargs)")
    public Object submit(Object function, Object[] arguments, PyDict keywords) {
        return submit(
                keywords.isEmpty()
                        ? WorkItem.calling(function, arguments)
                        : () -> new CallArguments(PyTuple.of(arguments), keywords).call(function));
    }

    /**
     * {@return the future of a call}
     *
     * @param function what is called
     * @param arguments its arguments
     */
    @TypedForm("ThreadPoolExecutor.submit(self, fn, /, *args)")
    public Future<Object> submit(Object function, Object... arguments) {
        return submit(WorkItem.calling(function, arguments));
    }

    /**
     * {@return the future of a call}
     *
     * @param call the call
     */
    public <T> Future<T> submit(Callable<T> call) {
        Future<T> future = new Future<>();
        pool.submit(new WorkItem(future, call));
        return future;
    }

    /**
     * {@return the future of a call that gives nothing}
     *
     * @param call the call
     */
    public Future<Object> submit(Runnable call) {
        return submit(
                () -> {
                    call.run();
                    return null;
                });
    }

    @Override
    @PythonApi("ThreadPoolExecutor.shutdown(self, wait=True, *, cancel_futures=False)")
    public void shutdown(boolean wait, boolean cancelFutures) {
        pool.shutDown(wait, cancelFutures);
    }

    @PythonApi(value = "ThreadPoolExecutor._idle_semaphore", kind = PythonApi.Kind.GETTER)
    Semaphore idleSemaphore() {
        return pool.idle;
    }

    @PythonApi(value = "ThreadPoolExecutor._max_workers", kind = PythonApi.Kind.GETTER)
    long maxWorkers() {
        return pool.maxWorkers;
    }

    @PythonApi(value = "ThreadPoolExecutor._work_queue", kind = PythonApi.Kind.GETTER)
    SimpleQueue<WorkItem> workQueue() {
        return pool.queue;
    }

    @PythonApi(value = "ThreadPoolExecutor._threads", kind = PythonApi.Kind.GETTER)
    Object threads() {
        return Sets.of(pool.threads());
    }
}
