package pyloom.sync;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How long threads may wait for their turns in all: {@link #ALLOWANCE}, and a fiftieth of the
 * running time. A program whose threads wait, print and wait again never needs it up; one that
 * computes in parallel does at once, and then runs at full speed.
 */
final class Patience {

    private static final long ALLOWANCE = 500_000_000;
    private static final int SHARE = 50;
    private static final long START = System.nanoTime();
    private static final AtomicLong SPENT = new AtomicLong();

    private static volatile boolean isLost;
    private static volatile boolean isOff;

    private Patience() {}

    /** {@return whether wake-ups go out at once now} */
    static boolean isLost() {
        return isLost && !isRegained();
    }

    private static boolean isRegained() {
        if (!isOff && SPENT.get() < ALLOWANCE + (System.nanoTime() - START) / SHARE) {
            isLost = false;
            return true;
        }
        return false;
    }

    /** Counts the time for which a thread waited for its turn. */
    static void charge(long nanos) {
        long spent = SPENT.addAndGet(nanos);
        if (spent > ALLOWANCE && spent > ALLOWANCE + (System.nanoTime() - START) / SHARE) {
            isLost = true;
        }
    }

    /** Has all wake-ups go out at once from now on, or not. */
    static void turnOff(boolean off) {
        isOff = off;
        isLost = off;
    }

    /** Forgets what was waited for so far. */
    static void refill() {
        SPENT.set(0);
        turnOff(false);
    }
}
