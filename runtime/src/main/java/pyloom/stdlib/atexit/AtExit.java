package pyloom.stdlib.atexit;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Exceptions;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.sys.SysHooks;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The functions of {@code atexit}: what is registered last is called first, when the program has
 * ended and its threads too.
 *
 * <p>{@code CALLBACKS} is guarded by itself; callbacks are called without it.
 */
@PythonModule(value = "atexit", doc = "library/atexit.html")
public final class AtExit {

    private static final Deque<Callback> CALLBACKS = new ArrayDeque<>();

    /** A call to make. */
    private record Callback(Object function, Object[] args, PyDict keywords) {}

    private AtExit() {}

    /** {@return the function, which is called at the end with these arguments} */
    @PythonApi("register(func, /, *args, **kwargs)")
    public static Object register(Object function, Object[] args, PyDict keywords) {
        if (!Calls.isCallable(function)) {
            throw new TypeError("the first argument must be callable");
        }
        synchronized (CALLBACKS) {
            CALLBACKS.push(new Callback(function, args, keywords));
        }
        return function;
    }

    /** {@return the function, which is called at the end} */
    @TypedForm("register(func, /)")
    public static Object register(Object function) {
        return register(function, new Object[0], new PyDict());
    }

    /** {@return the function, which is called at the end with these arguments} */
    @TypedForm("register(func, /, *args)")
    public static Object register(Object function, Object... args) {
        return register(function, args, new PyDict());
    }

    /** Has something of the runtime's own done at the end. */
    public static void register(Runnable action) {
        synchronized (CALLBACKS) {
            CALLBACKS.push(new Callback(action, null, null));
        }
    }

    /** Forgets all calls of a function. */
    @PythonApi("unregister(func, /)")
    public static void unregister(Object function) {
        Callback[] all;
        synchronized (CALLBACKS) {
            all = CALLBACKS.toArray(Callback[]::new);
        }
        for (Callback each : all) {
            boolean isOurs = each.function() instanceof Runnable;
            if (!isOurs && Comparisons.equal(each.function(), function)) {
                synchronized (CALLBACKS) {
                    CALLBACKS.remove(each);
                }
            }
        }
    }

    @PythonApi("_clear()")
    public static void clear() {
        synchronized (CALLBACKS) {
            CALLBACKS.clear();
        }
    }

    @PythonApi("_ncallbacks()")
    public static long count() {
        synchronized (CALLBACKS) {
            return CALLBACKS.size();
        }
    }

    /** Calls everything, what was registered meanwhile too; errors are reported one by one. */
    @PythonApi("_run_exitfuncs()")
    public static void run() {
        for (Callback next = take(); next != null; next = take()) {
            try {
                if (next.function() instanceof Runnable action) {
                    action.run();
                } else {
                    Calls.callWith(next.function(), next.args(), next.keywords());
                }
            } catch (Throwable thrown) {
                PyException failure = Exceptions.of(thrown);
                String where =
                        "Exception ignored in atexit callback " + Texts.repr(next.function());
                SysHooks.callUnraisable(failure, where, null);
            }
        }
    }

    private static Callback take() {
        synchronized (CALLBACKS) {
            return CALLBACKS.poll();
        }
    }
}
