package pyloom.sync;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the turns of threads that neither block nor end within the switch interval. It is one daemon
 * thread, which sleeps while nothing is held back.
 *
 * <p>{@code KEPT} has every turn that holds something back, and for a while those that did: {@link
 * #keep} adds, then unparks, so the thread cannot miss one.
 */
final class TurnKeeper extends Thread {

    /** CPython's {@code sys.getswitchinterval()}, in nanoseconds. */
    static final long INTERVAL = 5_000_000;

    /** Code that is not compiled yet runs several times slower than CPython's. */
    static final int COLD_FACTOR = 4;

    private static final long COLD = 2_000_000_000;
    private static final long TICK = INTERVAL / 2;
    private static final long START = System.nanoTime();
    private static final Queue<Turn> KEPT = new ConcurrentLinkedQueue<>();
    private static final TurnKeeper KEEPER = new TurnKeeper();

    static {
        KEEPER.setDaemon(true);
        KEEPER.start();
    }

    private static volatile long patience; // of tests: no turn ends sooner

    private TurnKeeper() {
        super(null, null, "pyloom-turns", 64 << 10);
    }

    static void keep(Turn turn) {
        KEPT.add(turn);
        LockSupport.unpark(KEEPER);
    }

    private static long interval(long now) {
        return Math.max(patience, now - START < COLD ? INTERVAL * COLD_FACTOR : INTERVAL);
    }

    /** Lets turns last so long at least; for tests of the order, on machines that are busy. */
    static void setPatience(long nanos) {
        patience = nanos;
    }

    @Override
    public void run() {
        while (true) {
            long now = System.nanoTime();
            long interval = interval(now);
            KEPT.removeIf(turn -> !turn.look(now, interval));
            if (KEPT.isEmpty()) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, TICK);
            }
        }
    }
}
