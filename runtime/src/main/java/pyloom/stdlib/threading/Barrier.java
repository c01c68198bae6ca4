package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;
import pyloom.sync.Flag;

/**
 * Python's {@code threading.Barrier}.
 *
 * <pre>
 *   FILLING --last one came--> DRAINING --last one left--> FILLING
 *      | reset, while someone waits                            ^
 *      v                                                       |
 *   RESETTING --last one left----------------------------------+
 *   any --abort, time-out, error in the action--> BROKEN --reset--> FILLING or RESETTING
 * </pre>
 *
 * <p>All fields are guarded by {@code monitor}. What each thread did before {@code wait} happens
 * before every return from the same round.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#barrier-objects")
@PythonType(name = "Barrier")
public class Barrier extends PyInstance {

    /** The type {@code threading.Barrier}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Barrier", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Barrier::new);

    private enum State {
        FILLING,
        DRAINING,
        RESETTING,
        BROKEN
    }

    private final Object monitor = new Object();
    private long parties;
    private Object action;
    private Object timeout;
    private State state = State.FILLING;
    private long count;
    private Flag changed = new Flag(); // set, and replaced, whenever the state changes

    /**
     * Makes a barrier.
     *
     * @param parties how many threads meet
     * @param action called by one of them when all have come, or None
     * @param timeout the time-out of a wait that has none of its own, or None
     */
    public Barrier(long parties, Object action, Object timeout) {
        this(TYPE);
        initialize(parties, action, timeout);
    }

    /**
     * Makes an uninitialised one.
     *
     * @param type its type
     */
    protected Barrier(PyType type) {
        super(type);
    }

    /**
     * {@code Barrier.__init__}.
     *
     * @param howMany how many threads meet, at least 1
     * @param whenFull called when all have come, or None
     * @param defaultTimeout seconds, or None
     */
    @PythonApi("Barrier.__init__(self, parties, action=None, timeout=None)")
    public void initialize(Object howMany, Object whenFull, Object defaultTimeout) {
        if (Truth.truth(Comparisons.lt(howMany, 1L))) {
            throw new ValueError("parties must be > 0");
        }
        synchronized (monitor) {
            parties = Numbers.index(howMany);
            action = whenFull;
            timeout = defaultTimeout;
        }
    }

    /**
     * Waits for the others.
     *
     * @param ownTimeout seconds, or None for that of the barrier
     * @return this thread's number in the round, from 0
     * @throws BrokenBarrierError if the barrier is or gets broken, or is reset meanwhile
     */
    @PythonApi("Barrier.wait(self, timeout=None)")
    public long await(Object ownTimeout) {
        long index = enterRound();
        try {
            if (index == parties() - 1) {
                runAction();
            } else {
                awaitRound(Timeouts.ofSum(ownTimeout == null ? timeout : ownTimeout));
            }
            return index;
        } finally {
            leave();
        }
    }

    /** Waits while the last round drains, then enters the new one with the next number. */
    private long enterRound() {
        while (true) {
            Flag change;
            synchronized (monitor) {
                if (state == State.BROKEN) {
                    throw new BrokenBarrierError();
                }
                if (state == State.FILLING) {
                    return count++;
                }
                change = changed;
            }
            change.await(Deadline.NEVER);
        }
    }

    private void runAction() {
        try {
            if (Truth.truth(action)) {
                Calls.call(action);
            }
        } catch (Throwable failure) {
            enter(State.BROKEN);
            throw failure;
        }
        enter(State.DRAINING);
    }

    private void awaitRound(Deadline deadline) {
        while (true) {
            Flag change;
            synchronized (monitor) {
                if (state == State.BROKEN || state == State.RESETTING) {
                    throw new BrokenBarrierError();
                }
                if (state == State.DRAINING) {
                    return;
                }
                change = changed;
            }
            if (!change.await(deadline) && breakUnless(change)) {
                throw new BrokenBarrierError();
            }
        }
    }

    /** Breaks the barrier after a time-out, unless its state changed in the last moment. */
    private boolean breakUnless(Flag change) {
        synchronized (monitor) {
            if (change.isSet()) {
                return false;
            }
            enter(State.BROKEN);
            return true;
        }
    }

    private void leave() {
        synchronized (monitor) {
            count--;
            if (count == 0 && (state == State.DRAINING || state == State.RESETTING)) {
                enter(State.FILLING);
            }
        }
    }

    private void enter(State next) {
        synchronized (monitor) {
            state = next;
            changed.set();
            changed = new Flag();
        }
    }

    /** Makes it usable again; who waits gets a BrokenBarrierError. */
    @PythonApi("Barrier.reset(self)")
    public void reset() {
        synchronized (monitor) {
            if (count == 0) {
                enter(State.FILLING);
            } else if (state == State.FILLING || state == State.BROKEN) {
                enter(State.RESETTING);
            }
        }
    }

    /** Breaks it; who waits gets a BrokenBarrierError. */
    @PythonApi("Barrier.abort(self)")
    public void abort() {
        enter(State.BROKEN);
    }

    /** {@return how many threads meet} */
    @PythonApi(value = "Barrier.parties", kind = PythonApi.Kind.GETTER)
    public long parties() {
        synchronized (monitor) {
            return parties;
        }
    }

    /** {@return how many threads wait for the others now} */
    @PythonApi(value = "Barrier.n_waiting", kind = PythonApi.Kind.GETTER)
    public long waiting() {
        synchronized (monitor) {
            return state == State.FILLING ? count : 0;
        }
    }

    /** {@return whether it is broken} */
    @PythonApi(value = "Barrier.broken", kind = PythonApi.Kind.GETTER)
    public boolean isBroken() {
        synchronized (monitor) {
            return state == State.BROKEN;
        }
    }

    /** {@return the text of {@code repr(barrier)}} */
    @PythonApi("Barrier.__repr__(self)")
    public String repr() {
        String now = isBroken() ? "broken" : "waiters=" + waiting() + "/" + parties();
        return "<%s at %s: %s>".formatted(Reprs.className(this), Reprs.address(this), now);
    }
}
