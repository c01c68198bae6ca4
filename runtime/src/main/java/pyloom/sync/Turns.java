package pyloom.sync;

/**
 * Whose turn it is: the order in which threads go on that were woken or started.
 *
 * <p>As in CPython, a thread that wakes or starts another one goes on, and the other one runs when
 * the first blocks, ends, or has gone on for 5 ms. That is a courtesy to programs that print in the
 * order which comes of it, no exclusion: a thread that runs already is never held up.
 */
public final class Turns {

    private Turns() {}

    /**
     * Lets the threads go on that the current one woke: where CPython releases its global lock, as
     * before reading and writing files.
     */
    public static void giveUp() {
        Turn.current().giveUp();
    }

    /**
     * Says whether turns are kept; a model checker, which schedules threads itself, needs them off.
     *
     * @param on whether
     */
    public static void keep(boolean on) {
        Patience.turnOff(!on);
    }
}
