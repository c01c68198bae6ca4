package pyloom.object;

/** Whether a thread has to do something soon: a pending KeyboardInterrupt or signal handler. */
public final class Interrupts {

    private static volatile boolean pending;

    private Interrupts() {}

    /** Sees what other threads wrote, and does what is pending; on the back edge of every loop. */
    public static void poll() {
        if (pending) {
            deliver();
        }
    }

    private static void deliver() {
        pending = false;
        throw new KeyboardInterrupt();
    }
}
