package pyloom.stdlib.signal;

import java.util.concurrent.locks.LockSupport;

/**
 * The timer behind {@code alarm} and {@code setitimer}: sends SIGALRM when its time has come.
 *
 * <p>Its monitor guards the fields; the thread, made for the first timer, sleeps until it is due.
 */
final class Timer {

    private static final int ALARM = 14;
    private static final double NANOS = 1e9;
    private static final Timer TIMER = new Timer();

    private long due; // in System.nanoTime; 0: none is set
    private long interval;
    private Thread thread;

    private Timer() {}

    /** {@return the one timer of the process} */
    static Timer get() {
        return TIMER;
    }

    /** {@return the seconds that were left, and the interval, before this} */
    synchronized double[] set(double seconds, double every) {
        double[] before = left();
        due = seconds <= 0 ? 0 : System.nanoTime() + (long) (seconds * NANOS);
        interval = seconds <= 0 ? 0 : (long) (every * NANOS);
        if (due != 0 && thread == null) {
            thread = Thread.ofPlatform().daemon().name("alarm").start(this::run);
        }
        LockSupport.unpark(thread);
        return before;
    }

    /** {@return the seconds that are left, and the interval} */
    synchronized double[] left() {
        double seconds = due == 0 ? 0 : Math.max(0, due - System.nanoTime()) / NANOS;
        return new double[] {seconds, interval / NANOS};
    }

    private void run() {
        while (true) {
            long wait = next();
            if (wait > 0) {
                LockSupport.parkNanos(this, wait);
            } else if (wait == 0) {
                Arrivals.arrive(ALARM);
            } else {
                LockSupport.park(this);
            }
        }
    }

    /** {@return how long to wait, 0 if it is time, -1 if nothing is set} */
    private synchronized long next() {
        if (due == 0) {
            return -1;
        }
        long wait = due - System.nanoTime();
        if (wait > 0) {
            return wait;
        }
        due = interval == 0 ? 0 : due + interval;
        return 0;
    }
}
