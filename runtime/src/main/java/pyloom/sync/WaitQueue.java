package pyloom.sync;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Threads that wait for something, in the order of coming. Whoever owns it guards it: all methods
 * are called under one monitor or lock of the owner.
 */
public final class WaitQueue {

    private Deque<Signal> signals; // null: nobody ever waited

    /** Makes an empty one. */
    public WaitQueue() {}

    /**
     * {@return the signal that the current thread is to wait for, outside of the owner's monitor}
     */
    public Signal enter() {
        if (signals == null) {
            signals = new ArrayDeque<>(4);
        }
        Signal signal = new Signal();
        signals.addLast(signal);
        return signal;
    }

    /**
     * Takes a waiter out that gave up.
     *
     * @param signal what {@link #enter} returned
     * @return whether it was still in; if not, it was woken in the meantime
     */
    public boolean leave(Signal signal) {
        return signals.remove(signal);
    }

    /**
     * Wakes those that came first, and takes them out.
     *
     * @param count how many at the most
     */
    public void wake(long count) {
        for (long left = count; left > 0 && !isEmpty(); left--) {
            signals.removeFirst().set();
        }
    }

    /** {@return whether nobody waits} */
    public boolean isEmpty() {
        return signals == null || signals.isEmpty();
    }

    /** {@return how many wait} */
    public int size() {
        return signals == null ? 0 : signals.size();
    }
}
