package pyloom.stdlib.concurrent.futures;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Python's {@code concurrent.futures.Executor}: what runs calls, in threads or elsewhere. Programs
 * subclass it; they override {@code submit} and {@code shutdown}.
 */
@PythonModule(
        value = "concurrent.futures._base",
        pure = true,
        doc = "library/concurrent.futures.html#executor-objects")
@PythonType(name = "Executor")
public class Executor extends PyInstance implements AutoCloseable {

    /** The type {@code concurrent.futures._base.Executor}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "Executor", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Executor::new);

    /**
     * Makes one of a subclass.
     *
     * @param type its type
     */
    protected Executor(PyType type) {
        super(type);
    }

    /**
     * {@return the future of a call}
     *
     * @param function what is called
     * @param arguments its positional arguments
     * @param keywords its keyword arguments
     */
    @PythonApi("Executor.submit(self, fn, /, *args, **kwargs)")
    public Object submit(Object function, Object[] arguments, PyDict keywords) {
        throw new NotImplementedError();
    }

    /**
     * {@return an iterator over the results of calls, in the order of the arguments} All calls are
     * submitted at once.
     *
     * @param function what is called
     * @param iterables its arguments, as {@code zip} pairs them
     * @param timeout seconds from now for all results, or None
     * @param chunkSize ignored, but by process pools
     */
    @PythonApi("Executor.map(self, fn, *iterables, timeout=None, chunksize=1)")
    public Object map(Object function, Object[] iterables, Object timeout, Object chunkSize) {
        Deadline deadline = Timeouts.ofSum(timeout);
        List<Object> iterators = new ArrayList<>();
        for (Object iterable : iterables) {
            iterators.add(Iteration.iter(iterable));
        }
        Deque<Object> futures = new ArrayDeque<>();
        for (Object[] arguments = next(function, iterators);
                arguments != null;
                arguments = next(function, iterators)) {
            futures.addLast(Attributes.callMethodArray(this, "submit", arguments, null));
        }
        return new MapResults(futures, deadline);
    }

    /**
     * {@return an iterator over the results of calls, in the order of the arguments} All calls are
     * submitted at once.
     *
     * @param function what is called
     * @param iterables its arguments, as {@code zip} pairs them
     */
    @TypedForm("Executor.map(self, fn, *iterables)")
    public Object map(Object function, Object... iterables) {
        return map(function, iterables, null, 1L);
    }

    /** {@return the function and its next arguments, or null at the end of any iterator} */
    private static Object[] next(Object function, List<Object> iterators) {
        Object[] arguments = new Object[iterators.size() + 1];
        arguments[0] = function;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = Iteration.next(iterators.get(i - 1));
            if (arguments[i] == ABSENT) {
                return null;
            }
        }
        return arguments.length == 1 ? null : arguments;
    }

    /**
     * Frees what it holds once the calls are done; nothing may be submitted any more.
     *
     * @param wait whether to wait for that
     * @param cancelFutures whether to cancel the calls that do not run yet
     */
    @PythonApi("Executor.shutdown(self, wait=True, *, cancel_futures=False)")
    public void shutdown(boolean wait, boolean cancelFutures) {}

    /** Shuts it down and waits: the end of a {@code with} block. */
    @Override
    public void close() {
        shutdown(true, false);
    }

    @PythonApi("Executor.__enter__(self)")
    Object enter() {
        return this;
    }

    @PythonApi("Executor.__exit__(self, exc_type, exc_val, exc_tb)")
    boolean exit(Object type, Object exception, Object traceback) {
        Attributes.callMethodArray(this, "shutdown", new Object[] {true}, new String[] {"wait"});
        return false;
    }
}
