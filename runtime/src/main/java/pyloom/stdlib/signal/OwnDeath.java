package pyloom.stdlib.signal;

import java.util.concurrent.locks.LockSupport;

/**
 * Ends this process the way an uncaught KeyboardInterrupt ends Python: by SIGINT itself, so that
 * whoever waits for the process sees that it was interrupted.
 */
public final class OwnDeath {

    private static final long INTERRUPT = 2;
    private static final long PATIENCE_NANOS = 2_000_000_000;

    private OwnDeath() {}

    /** Dies of SIGINT; returns only where that is not possible. */
    public static void byInterrupt() {
        try {
            Arrivals.leaveInterruptAlone();
            OtherProcesses.send(ProcessHandle.current().pid(), INTERRUPT);
        } catch (RuntimeException | LinkageError impossible) {
            return;
        }
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PATIENCE_NANOS);
        }
    }
}
