package pyloom.sync;

import pyloom.object.Interrupts;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/**
 * The state and the queue of Python's {@code lock}: not re-entrant, released by any thread.
 *
 * <p>The synchronizer's state is 1 while locked. A release happens before the acquire that follows
 * it. Waiters queue first in, first out, but a thread that does not wait may come first, as in
 * CPython.
 */
public final class Mutex {

    private final Sync sync = new Sync();

    /** Makes an unlocked one. */
    public Mutex() {}

    /**
     * Locks, waiting as long as the deadline allows. A KeyboardInterrupt or what a signal handler
     * raises comes out in the main thread, with the lock not taken.
     *
     * @param deadline how long
     * @return whether it is locked now by this call
     */
    public boolean lock(Deadline deadline) {
        if (sync.tryAcquire(1)) {
            return true;
        }
        Blocking.begins();
        while (true) {
            try {
                if (!deadline.isLimited()) {
                    sync.acquireInterruptibly(1);
                    return true;
                }
                return sync.tryAcquireNanos(1, deadline.left());
            } catch (InterruptedException interrupted) {
                Interrupts.deliver();
            }
        }
    }

    /** {@return whether this call locked it, without waiting} */
    public boolean tryLock() {
        return sync.tryAcquire(1);
    }

    /** {@return whether it was locked and this call unlocked it} */
    public boolean unlock() {
        return sync.release(1);
    }

    /** {@return whether it is locked} */
    public boolean isLocked() {
        return sync.isLocked();
    }

    private static final class Sync extends AbstractQueuedSynchronizer {

        @Override
        protected boolean tryAcquire(int unused) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int unused) {
            return compareAndSetState(1, 0);
        }

        boolean isLocked() {
            return getState() != 0;
        }
    }
}
