package pyloom.sync;

import pyloom.object.Interrupts;
import pyloom.object.ThreadState;

import java.util.concurrent.locks.LockSupport;

/**
 * A single wake-up for the thread that made it: what a waiter of a condition, an event or a future
 * queues.
 *
 * <p>{@code set} is written by the waker and read by the waiter, both volatile: what happened
 * before {@link #set} happens before the return of {@link #await}. {@code granted} is written when
 * it is the waiter's {@linkplain Turns turn}, after {@code set}.
 */
public final class Signal {

    private final Thread waiter = Thread.currentThread();
    private final ThreadState state = ThreadState.current();
    private final boolean isStart;
    private volatile boolean set;
    private volatile boolean granted;

    /** Makes one for the current thread to wait on. */
    public Signal() {
        this(false);
    }

    private Signal(boolean isStart) {
        this.isStart = isStart;
    }

    /**
     * {@return one for the current thread to wait on until a thread that it starts has had its
     * first turn}
     */
    public static Signal ofStart() {
        return new Signal(true);
    }

    /** Wakes the waiter; called by any thread, at most once. */
    public void set() {
        set = true;
        Turns.ready(this);
    }

    /** {@return whether it was set} */
    public boolean isSet() {
        return set;
    }

    /** {@return whether it answers a starter, who is not a matter of patience} */
    boolean isStart() {
        return isStart;
    }

    /** {@return the waiter} */
    ThreadState state() {
        return state;
    }

    /** Lets the waiter go on. */
    void grant() {
        granted = true;
        LockSupport.unpark(waiter);
    }

    /** Waits until it is granted, whatever interrupts come. */
    void awaitTurn() {
        boolean isInterrupted = false;
        while (!granted) {
            LockSupport.park(this);
            isInterrupted |= Thread.interrupted();
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for {@link #set}; called by the thread that made this. A KeyboardInterrupt or what a
     * signal handler raises comes out in the main thread.
     *
     * @param deadline how long
     * @return whether it was set
     */
    public boolean await(Deadline deadline) {
        Turns.giveUp();
        while (!granted) {
            if (!deadline.isLimited() || set) {
                LockSupport.park(this);
            } else {
                long left = deadline.left();
                if (left == 0) {
                    Turns.enter();
                    return set;
                }
                LockSupport.parkNanos(this, left);
            }
            if (Thread.interrupted()) {
                Interrupts.deliver();
            }
        }
        return true;
    }
}
