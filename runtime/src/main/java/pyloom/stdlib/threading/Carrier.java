package pyloom.stdlib.threading;

import pyloom.object.PyloomThread;

import java.util.concurrent.locks.LockSupport;

/**
 * A platform thread that runs one Python thread after another. The JVM never waits for it: the
 * runtime awaits non-daemon Python threads itself.
 *
 * <p>{@code task} is written by the starter before it unparks the carrier, and by the carrier
 * itself; volatile.
 */
final class Carrier extends PyloomThread {

    private volatile Runnable task;
    private final long stackSize;
    private long restsSince; // touched by this thread alone

    Carrier(Runnable first, long stackSize) {
        super(null, null, "pyloom-carrier", stackSize);
        this.stackSize = stackSize;
        task = first;
        setDaemon(true);
    }

    long stackSize() {
        return stackSize;
    }

    /** Gives an idle carrier its next task. */
    void resume(Runnable next) {
        task = next;
        LockSupport.unpark(this);
    }

    /** {@return whether it has waited long enough for another Python thread} */
    boolean hasRestedEnough() {
        return System.nanoTime() - restsSince >= Carriers.REST_NANOS;
    }

    @Override
    public void run() {
        while (true) {
            Runnable current = task;
            if (current != null) {
                task = null;
                current.run();
                java.lang.Thread.interrupted();
                restsSince = System.nanoTime();
                Carriers.rest(this);
            } else if (Carriers.isOver(this)) {
                return;
            } else {
                LockSupport.parkNanos(this, Carriers.REST_NANOS);
            }
        }
    }
}
