package pyloom.sync;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A flag that many threads may wait for; the state of Python's {@code Event}, and of what ends
 * once.
 *
 * <p>{@code waiters} and the changes of {@code set} are guarded by this object. Everyone who waits
 * when it is set is woken, in the order of coming, even if it is cleared at once. What happened
 * before {@link #set} happens before the return of a wait that it ended or made needless.
 */
public final class Flag {

    private volatile boolean set;
    private Set<Signal> waiters; // null: none; those that give up leave, so a set

    /** Makes one that is not set. */
    public Flag() {}

    /** {@return whether it is set} */
    public boolean isSet() {
        return set;
    }

    /** Sets it and wakes everyone. */
    public synchronized void set() {
        set = true;
        if (waiters != null) {
            waiters.forEach(Signal::set);
            waiters = null;
        }
    }

    /** Unsets it. */
    public synchronized void clear() {
        set = false;
    }

    /**
     * Waits until it is set.
     *
     * @param deadline how long
     * @return whether it was set
     */
    public boolean await(Deadline deadline) {
        if (set) {
            return true;
        }
        Signal signal = new Signal();
        if (!enter(signal)) {
            return true;
        }
        try {
            return signal.await(deadline);
        } finally {
            if (!signal.isSet()) {
                leave(signal);
            }
        }
    }

    private synchronized boolean enter(Signal signal) {
        if (set) {
            return false;
        }
        if (waiters == null) {
            waiters = new LinkedHashSet<>(4);
        }
        return waiters.add(signal);
    }

    private synchronized void leave(Signal signal) {
        if (waiters != null) {
            waiters.remove(signal);
        }
    }
}
