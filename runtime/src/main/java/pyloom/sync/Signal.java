package pyloom.sync;

import pyloom.object.Interrupts;

import java.util.concurrent.locks.LockSupport;

/**
 * A single wake-up for the thread that made it: what a waiter of a condition, an event or a future
 * queues.
 *
 * <p>{@code set} is written by the waker and read by the waiter, both volatile: what happened
 * before {@link #set} happens before the return of {@link #await}. The waiter goes on when the
 * waker has had its {@linkplain Turns turn}.
 */
public final class Signal {

    private final Thread waiter = Thread.currentThread();
    private final Turn turn = Turn.current();
    private volatile boolean set;

    /** Makes one for the current thread to wait on. */
    public Signal() {}

    /** Wakes the waiter; called by any thread, at most once. */
    public void set() {
        set = true;
        Turn.current().wake(this);
    }

    /** Wakes the waiter at once, whosever turn it is. */
    public void setAtOnce() {
        deliver();
    }

    /**
     * Wakes the waiter when the turn of the current thread is over, and is not set before: how a
     * new thread answers the one that started it.
     */
    public void setAfterTurn() {
        Turn.current().hold(this, false);
    }

    void deliver() {
        set = true;
        LockSupport.unpark(waiter);
    }

    /** {@return the turn of the waiter} */
    Turn turn() {
        return turn;
    }

    /** {@return whether it was set} */
    public boolean isSet() {
        return set;
    }

    /**
     * Waits for {@link #set}; called by the thread that made this. A KeyboardInterrupt or what a
     * signal handler raises comes out in the main thread.
     *
     * @param deadline how long
     * @return whether it was set
     */
    public boolean await(Deadline deadline) {
        turn.giveUp();
        while (!set) {
            long left = deadline.left();
            if (left == 0) {
                return set;
            }
            if (deadline.isLimited()) {
                LockSupport.parkNanos(this, left);
            } else {
                LockSupport.park(this);
            }
            if (Thread.interrupted()) {
                Interrupts.deliver();
            }
        }
        return true;
    }
}
