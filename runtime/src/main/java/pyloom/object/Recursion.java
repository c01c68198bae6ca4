package pyloom.object;

import java.util.function.Supplier;

/** The recursion limit. */
public final class Recursion {

    private static int limit = 1000; // a plain int: a thread may see a change late, as in CPython

    /** How deep calls of the runtime may be in each other; CPython's, no program can set it. */
    static final int NATIVE_LIMIT = 10_000;

    private Recursion() {}

    /** {@return the limit of {@code sys.getrecursionlimit()}} */
    public static int limit() {
        return limit;
    }

    /**
     * Sets the limit.
     *
     * @param newLimit the new limit, at least 1
     */
    public static void setLimit(int newLimit) {
        limit = newLimit;
    }

    /**
     * {@return the state of this thread, in which a call of Python code has begun; {@code leave}
     * ends it}
     */
    public static ThreadState enter() {
        ThreadState thread = ThreadState.current();
        thread.enter();
        return thread;
    }

    /**
     * Runs something that counts as one call of Python code, such as the body of a module.
     *
     * @param body what to run
     */
    public static void counted(Runnable body) {
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            body.run();
        } finally {
            thread.leave();
        }
    }

    static <T> T counted(Supplier<T> body) {
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            return body.get();
        } finally {
            thread.leave();
        }
    }

    static RecursionError exceeded() {
        return new RecursionError("maximum recursion depth exceeded");
    }
}
