package pyloom.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The state and the queue of Python's {@code lock}: not re-entrant, released by any thread.
 *
 * <pre>
 *   FREE ---lock---> HELD ---someone waits---> CONTENDED
 *     ^---unlock------'                            |
 *     '----unlock: the first waiter is woken-------'
 * </pre>
 *
 * <p>Waiters queue first in, first out, but a thread that does not wait may come before a woken
 * one, as in CPython; a woken one that came too late is first again. CPython lets it starve; here
 * an unlock hands the lock over directly to one that came too late very often. {@code waiters}, and
 * changes of {@code state} from and to CONTENDED, are guarded by this object; the others are single
 * compare-and-sets. A waiter is in the queue, or was woken and is on its way to take the lock or to
 * wake the next one: so while there are waiters, the state is CONTENDED or one of them is on its
 * way.
 *
 * <p>An unlock happens before the lock that follows it.
 */
public final class Mutex {

    private static final int FREE = 0;
    private static final int HELD = 1;
    private static final int CONTENDED = 2;

    /** How often to look before waiting: critical sections are short, parking is not. */
    private static final int SPINS = Runtime.getRuntime().availableProcessors() > 1 ? 100 : 0;

    private static final int TIMES_LATE = 100;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Mutex.class, "state", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile int state;
    private Deque<Waiter> waiters; // null: there never were any

    /** Makes an unlocked one. */
    public Mutex() {}

    /** One wait of a thread; {@code isHeir}: the lock is its own when the signal comes. */
    private static final class Waiter {

        final Signal signal = new Signal();
        final int timesLate;
        boolean isHeir; // written before the signal is set

        Waiter(int timesLate) {
            this.timesLate = timesLate;
        }
    }

    /** {@return whether this call locked it, without waiting} */
    public boolean tryLock() {
        return STATE.compareAndSet(this, FREE, HELD);
    }

    /** {@return whether it is locked} */
    public boolean isLocked() {
        return state != FREE;
    }

    /** Locks, waiting as long as it takes; like {@link #lock(Deadline)}. */
    public void lock() {
        if (!tryLock()) {
            lockSlowly(Deadline.NEVER);
        }
    }

    /**
     * Locks, waiting as long as the deadline allows. A KeyboardInterrupt or what a signal handler
     * raises comes out in the main thread, with the lock not taken.
     *
     * @param deadline how long
     * @return whether it is locked now by this call
     */
    public boolean lock(Deadline deadline) {
        return tryLock() || deadline.left() > 0 && lockSlowly(deadline);
    }

    private boolean lockSlowly(Deadline deadline) {
        for (int i = 0; i < SPINS; i++) {
            if (state == FREE && tryLock()) {
                return true;
            }
            Thread.onSpinWait();
        }
        Waiter waiter = new Waiter(0);
        while (!lockOrQueue(waiter)) {
            if (!await(waiter, deadline)) {
                return withdraw(waiter);
            }
            if (waiter.isHeir) {
                return true;
            }
            waiter = new Waiter(waiter.timesLate + 1);
        }
        return true;
    }

    private boolean await(Waiter waiter, Deadline deadline) {
        boolean isInterrupted = true;
        try {
            boolean woken = waiter.signal.await(deadline);
            isInterrupted = false;
            return woken;
        } finally {
            if (isInterrupted && withdraw(waiter)) {
                unlock();
            }
        }
    }

    private synchronized boolean lockOrQueue(Waiter waiter) {
        if (takeIfFree(true)) {
            return true;
        }
        if (waiters == null) {
            waiters = new ArrayDeque<>(4);
        }
        if (waiter.timesLate > 0) {
            waiters.addFirst(waiter);
        } else {
            waiters.addLast(waiter);
        }
        return false;
    }

    /** Ends a wait; says whether the lock was got all the same. */
    private synchronized boolean withdraw(Waiter waiter) {
        return !waiters.remove(waiter) && (waiter.isHeir || takeIfFree(!waiters.isEmpty()));
    }

    /** Under the monitor: locks if that is possible now, else marks a contended lock as such. */
    private boolean takeIfFree(boolean isContended) {
        while (true) {
            int now = state;
            if (now == FREE) {
                boolean isAlone = waiters == null || waiters.isEmpty();
                if (STATE.compareAndSet(this, FREE, isAlone ? HELD : CONTENDED)) {
                    return true;
                }
            } else if (!isContended
                    || now == CONTENDED
                    || STATE.compareAndSet(this, HELD, CONTENDED)) {
                return false;
            }
        }
    }

    /** {@return whether it was locked and this call unlocked it} */
    public boolean unlock() {
        return STATE.compareAndSet(this, HELD, FREE) || unlockSlowly();
    }

    private boolean unlockSlowly() {
        Waiter next;
        synchronized (this) {
            if (state != CONTENDED) {
                // Another thread unlocked it, or handed it over, in between.
                return STATE.compareAndSet(this, HELD, FREE);
            }
            next = waiters.pollFirst();
            if (next == null || next.timesLate < TIMES_LATE) {
                state = FREE;
            } else {
                next.isHeir = true;
                state = waiters.isEmpty() ? HELD : CONTENDED;
            }
        }
        if (next != null) {
            next.signal.set();
        }
        return true;
    }
}
