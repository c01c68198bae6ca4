package pyloom.sync;

import java.util.concurrent.locks.LockSupport;

/**
 * Ends the turns of threads that neither block nor end within the switch interval. It is one daemon
 * thread, which sleeps while nobody waits for a turn.
 *
 * <p>{@code isAwake} is set by {@link #watch} before it unparks and cleared by the thread before it
 * looks for the last time, so it cannot miss anyone.
 */
final class TurnKeeper extends Thread {

    /** CPython's {@code sys.getswitchinterval()}, in nanoseconds. */
    static final long INTERVAL = 5_000_000;

    /** Code that is not compiled yet runs several times slower than CPython's. */
    static final int COLD_FACTOR = 4;

    private static final long COLD = 2_000_000_000;
    private static final long TICK = INTERVAL / 2;
    private static final int IDLE_TICKS = 40; // waking it costs more than a few needless looks
    private static final long START = System.nanoTime();
    private static final TurnKeeper KEEPER = new TurnKeeper();

    private static volatile boolean isAwake;
    private static volatile long leastInterval; // of tests

    static {
        KEEPER.setDaemon(true);
        KEEPER.start();
    }

    private TurnKeeper() {
        super(null, null, "pyloom-turns", 64 << 10);
    }

    /** Called when someone begins to wait for a turn. */
    static void watch() {
        if (!isAwake) {
            isAwake = true;
            LockSupport.unpark(KEEPER);
        }
    }

    /** Lets turns last so long at least; for tests of the order, on machines that are busy. */
    static void setLeastInterval(long nanos) {
        leastInterval = nanos;
    }

    @Override
    public void run() {
        int idle = 0;
        while (true) {
            idle = look() ? 0 : idle + 1;
            if (idle < IDLE_TICKS) {
                LockSupport.parkNanos(this, TICK);
                continue;
            }
            isAwake = false;
            if (look()) {
                isAwake = true;
                idle = 0;
            } else {
                LockSupport.park(this);
                idle = 0;
            }
        }
    }

    private static boolean look() {
        long now = System.nanoTime();
        long interval = now - START < COLD ? INTERVAL * COLD_FACTOR : INTERVAL;
        return Turns.look(now, Math.max(interval, leastInterval));
    }
}
