package pyloom.sync;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A flag that many threads may wait for; the state of Python's {@code Event}, and of what ends
 * once.
 *
 * <p>{@code waiters} and the transitions of {@code set} are guarded by this object. Everyone who
 * waits when it is set is woken, even if it is cleared at once. What happened before {@link #set}
 * happens before a wait's return.
 */
public final class Flag {

    private volatile boolean set;
    private final Set<Signal> waiters = new LinkedHashSet<>();

    /** Makes one that is not set. */
    public Flag() {}

    /** {@return whether it is set} */
    public boolean isSet() {
        return set;
    }

    /** Sets it and wakes everyone. */
    public synchronized void set() {
        set = true;
        for (Signal signal : waiters) {
            signal.set();
        }
        waiters.clear();
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
        synchronized (this) {
            if (set) {
                return true;
            }
            waiters.add(signal);
        }
        try {
            return signal.await(deadline);
        } finally {
            if (!signal.isSet()) {
                synchronized (this) {
                    waiters.remove(signal);
                }
            }
        }
    }
}
