package pyloom.sync;

import pyloom.object.ThreadState;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whose turn it is: the order in which threads go on that were woken or started.
 *
 * <p>CPython runs one thread at a time: who sets an event, releases a lock or starts a thread goes
 * on, and whom it woke runs when it blocks, ends, or the switch interval is over; several woken
 * ones run one after another. Programs print in an order that comes from this rule, so we keep it,
 * but only for threads that come out of a wait: these go on when the holder of the turn blocks,
 * ends, or has had it for an interval, first come, first served. A thread that runs already is
 * never held up, and one that has had its interval runs on, beside the others. So a wake-up is late
 * by an interval at the most, and {@link Patience} limits what that costs in all.
 *
 * <p>{@code LOCK} guards all fields; {@code holder} is also read without it. Nothing here orders
 * the memory of programs: the primitives do, by volatile state of their own that they write before
 * they wake.
 */
public final class Turns {

    private static final Object LOCK = new Object();
    private static final Deque<Signal> READY = new ArrayDeque<>();
    private static volatile ThreadState holder; // null: nobody
    private static long heldUpSince; // how long the first of READY waits for this holder

    private Turns() {}

    /** Has a waiter that was woken go on when it is its turn: after the current thread. */
    static void ready(Signal signal) {
        if (Patience.isLost() && !signal.isStart()) {
            signal.grant();
            return;
        }
        synchronized (LOCK) {
            if (holder == null) {
                holder = ThreadState.current();
            }
            queue(signal);
        }
    }

    private static void queue(Signal signal) {
        READY.addLast(signal);
        if (READY.size() == 1) {
            heldUpSince = System.nanoTime();
            TurnKeeper.watch();
        }
    }

    /**
     * Waits until the current thread may go on: after a wait that nobody ended, such as a sleep,
     * and at the beginning of a thread.
     */
    public static void enter() {
        if (Patience.isLost()) {
            return;
        }
        Signal signal;
        synchronized (LOCK) {
            ThreadState me = ThreadState.current();
            if (holder == null) {
                holder = me;
            }
            if (holder == me) {
                return;
            }
            signal = new Signal();
            queue(signal);
        }
        signal.awaitTurn();
    }

    /**
     * Lets the next thread go on: where CPython releases its global lock, when the current thread
     * blocks, ends, or reads and writes files.
     */
    public static void giveUp() {
        if (holder == ThreadState.current()) {
            synchronized (LOCK) {
                if (holder == ThreadState.current()) {
                    pass();
                }
            }
        }
    }

    private static void pass() {
        holder = null;
        Signal next = READY.pollFirst();
        if (next == null) {
            return;
        }
        long now = System.nanoTime();
        if (!next.isStart()) {
            Patience.charge(now - heldUpSince);
        }
        if (Patience.isLost()) {
            READY.forEach(Signal::grant);
            READY.clear();
        } else {
            holder = next.state();
            heldUpSince = now;
        }
        next.grant();
    }

    /** Ends a turn whose time is over; says whether anyone waited. */
    static boolean look(long now, long interval) {
        synchronized (LOCK) {
            if (READY.isEmpty()) {
                return false;
            }
            if (now - heldUpSince >= interval) {
                pass();
            }
            return true;
        }
    }

    /**
     * Says whether turns are kept; a model checker, which schedules threads itself, needs them off.
     *
     * @param on whether
     */
    public static void keep(boolean on) {
        Patience.turnOff(!on);
    }

    /** Lets everybody go on and begins anew, as if no thread had ever run. */
    static void reset() {
        synchronized (LOCK) {
            holder = null;
            READY.forEach(Signal::grant);
            READY.clear();
            Patience.refill();
        }
    }
}
