package pyloom.sync;

/**
 * Tells the starter of a thread that it blocks for the first time. CPython's new thread runs before
 * its starter goes on, until it blocks, ends, or the switch interval is over; programs print in an
 * order that comes from that.
 */
public final class Blocking {

    private static final ThreadLocal<Runnable> FIRST = new ThreadLocal<>();

    private Blocking() {}

    /**
     * Has something run when the current thread blocks for the first time.
     *
     * @param action what to run; null for nothing any more
     */
    public static void onFirst(Runnable action) {
        if (action == null) {
            FIRST.remove();
        } else {
            FIRST.set(action);
        }
    }

    /** Called by everything that is about to block. */
    public static void begins() {
        Runnable action = FIRST.get();
        if (action != null) {
            FIRST.remove();
            action.run();
        }
    }
}
