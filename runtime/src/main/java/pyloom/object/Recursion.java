package pyloom.object;

/** The recursion limit. */
public final class Recursion {

    private static int limit = 1000; // a plain int: a thread may see a change late, as in CPython

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

    static RecursionError exceeded() {
        return new RecursionError("maximum recursion depth exceeded");
    }
}
