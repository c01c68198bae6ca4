package pyloom.sync;

import pyloom.object.ThreadState;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a thread may do before those that it woke go on. CPython runs one thread at a time: who sets
 * an event, releases a lock or starts a thread goes on, and whom it woke runs when the waker
 * blocks, ends, or the switch interval is over; several woken ones run one after another. Programs
 * print in an order that comes from this rule, so we keep it for as long as it costs little.
 *
 * <p>Every thread has one turn, which the generators that it runs share. Waking a thread puts its
 * signal into {@link #held}; when this thread blocks or ends ({@link #giveUp}) the first of these
 * is delivered, and its waiter takes over the rest. {@link TurnKeeper} ends the turn of a thread
 * that does neither when the interval is over; from there on both run in parallel, as they should.
 * So no wake-up is ever lost, it is late by an interval at the most. {@link Patience} limits what
 * that costs in all.
 *
 * <p>{@code held}, {@code isKept} and {@code isCharged} are guarded by this object; {@code since}
 * is written under it and read by anyone. Nothing here orders the memory of programs: the
 * primitives do, by volatile state of their own that they write before they wake.
 */
final class Turn {

    /** After so many looks at a turn without anything held the keeper forgets it. */
    private static final int LOOKS = 40;

    private Deque<Signal> held; // null: nothing
    private volatile long since; // when the first of them was held back; 0: nothing is
    private boolean isCharged; // whether that is a cost
    private boolean isKept; // whether the keeper looks at this turn
    private int idleLooks; // touched by the keeper alone

    private Turn() {}

    /** {@return the turn of the current thread} */
    static Turn current() {
        ThreadState state = ThreadState.current();
        if (state.turn() instanceof Turn turn) {
            return turn;
        }
        Turn turn = new Turn();
        state.setTurn(turn);
        return turn;
    }

    /** Has a signal delivered when this thread has had its turn, unless the program's is lost. */
    void wake(Signal signal) {
        if (Patience.isLost()) {
            signal.deliver();
        } else {
            hold(signal, true);
        }
    }

    /** Has a signal delivered when this thread has had its turn. */
    synchronized void hold(Signal signal, boolean charge) {
        if (held == null) {
            held = new ArrayDeque<>(2);
        }
        held.addLast(signal);
        begin(charge);
    }

    /** Takes over the signals that another thread had to deliver. */
    private synchronized void inherit(Deque<Signal> rest) {
        if (held == null) {
            held = rest;
        } else {
            held.addAll(rest);
        }
        begin(true);
    }

    private void begin(boolean charge) {
        if (since == 0) {
            isCharged = charge;
            since = System.nanoTime() | 1;
            if (!isKept) {
                isKept = true;
                TurnKeeper.keep(this);
            }
        }
    }

    /** Ends the turn: at the latest when the thread blocks or ends. */
    void giveUp() {
        if (since != 0) {
            pass();
        }
    }

    private void pass() {
        Deque<Signal> signals = takeHeld();
        if (signals == null) {
            return;
        }
        Signal first = signals.removeFirst();
        if (Patience.isLost()) {
            signals.forEach(Signal::deliver);
        } else if (!signals.isEmpty()) {
            first.turn().inherit(signals);
        }
        first.deliver();
    }

    private synchronized Deque<Signal> takeHeld() {
        if (since == 0) {
            return null;
        }
        if (isCharged) {
            Patience.charge(System.nanoTime() - since);
        }
        since = 0;
        Deque<Signal> taken = held;
        held = null;
        return taken;
    }

    /**
     * Ends the turn if its time is over; called by the keeper.
     *
     * @return whether to look again
     */
    boolean look(long now, long interval) {
        long began = since;
        if (began != 0) {
            idleLooks = 0;
            if (now - began >= interval) {
                pass();
            }
            return true;
        }
        return ++idleLooks < LOOKS || !forget();
    }

    private synchronized boolean forget() {
        idleLooks = 0;
        isKept = since != 0;
        return !isKept;
    }
}
