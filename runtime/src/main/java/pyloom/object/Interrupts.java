package pyloom.object;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the main Python thread has to do soon: raise KeyboardInterrupt, run a signal handler;
 * Python's "Execution of Python signal handlers".
 *
 * <p>Protocol: {@link #post} queues the action, then sets {@code pending} (volatile), then
 * interrupts the main thread. The main thread sees it in {@link #poll} on the back edge of a loop,
 * or comes out of a blocking primitive by Java's interrupt and calls {@link #deliver}. What
 * happened before {@code post} happens before the action. Other threads are never interrupted; for
 * them a poll is only the volatile read that keeps later reads fresh.
 */
public final class Interrupts {

    private static final Queue<Runnable> ACTIONS = new ConcurrentLinkedQueue<>();
    private static volatile boolean pending;
    private static volatile Thread mainThread;

    private Interrupts() {}

    /**
     * Makes a thread the one in which signals are handled.
     *
     * @param thread the thread that runs the main module
     */
    public static void bindMainThread(Thread thread) {
        mainThread = thread;
    }

    /** {@return whether the current thread is the one in which signals are handled} */
    public static boolean inMainThread() {
        return Thread.currentThread() == mainThread;
    }

    /** Sees what other threads wrote, and does what is pending; on the back edge of every loop. */
    public static void poll() {
        if (pending) {
            deliver();
        }
    }

    /**
     * Has the main thread do something as soon as it can; called by any thread.
     *
     * @param action what to do; it may throw a Python exception, which then comes out of what the
     *     main thread is doing
     */
    public static void post(Runnable action) {
        ACTIONS.add(action);
        pending = true;
        Thread thread = mainThread;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /**
     * Does what is pending if this is the main thread; every blocking primitive calls it when
     * Java's interrupt ended its wait, and waits on if it returns.
     */
    public static void deliver() {
        if (!inMainThread()) {
            return;
        }
        Thread.interrupted();
        pending = false;
        try {
            for (Runnable action = ACTIONS.poll(); action != null; action = ACTIONS.poll()) {
                action.run();
            }
        } finally {
            if (!ACTIONS.isEmpty()) {
                pending = true;
            }
        }
    }
}
