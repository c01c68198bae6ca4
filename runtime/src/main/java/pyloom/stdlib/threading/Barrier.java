package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;

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
 * <p>{@code state} and {@code count} change under the lock of {@code condition} alone, which the
 * last one that comes also holds while the action runs: nobody enters a round that is full. They
 * are volatile for those who only ask. What each thread did before {@code wait} happens before
 * every return from the same round.
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

    private final Condition condition = new Condition(new Lock());
    private volatile long parties;
    private volatile State state = State.FILLING;
    private volatile long count;
    private Object action;
    private Object timeout;

    /**
     * Makes a barrier.
     *
     * @param parties how many threads meet
     */
    @TypedForm("Barrier(parties)")
    public Barrier(long parties) {
        this(parties, null, null);
    }

    /**
     * Makes a barrier.
     *
     * @param parties how many threads meet
     * @param action called by one of them when all have come, or None
     */
    @TypedForm("Barrier(parties, action)")
    public Barrier(long parties, Object action) {
        this(parties, action, null);
    }

    /**
     * Makes a barrier.
     *
     * @param parties how many threads meet
     * @param action called by one of them when all have come, or None
     * @param timeout the time-out of a wait that has none of its own, or None
     */
    @TypedForm("Barrier(parties, action, timeout=None)")
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
        action = whenFull;
        timeout = defaultTimeout;
        parties = Numbers.index(howMany);
    }

    /**
     * Waits for the others.
     *
     * @return this thread's number in the round, from 0
     * @throws BrokenBarrierError if the barrier is or gets broken, or is reset meanwhile
     */
    @TypedForm("Barrier.wait(self)")
    public long await() {
        return await(null);
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
        try (Held _ = condition.hold()) {
            enterRound();
            long index = count;
            count = index + 1;
            try {
                if (index + 1 == parties) {
                    runAction();
                } else {
                    awaitRound(Timeouts.ofSum(ownTimeout == null ? timeout : ownTimeout));
                }
                return index;
            } finally {
                leaveRound();
            }
        }
    }

    /** Waits while the last round drains. */
    private void enterRound() {
        while (state == State.DRAINING || state == State.RESETTING) {
            condition.await();
        }
        if (state == State.BROKEN) {
            throw new BrokenBarrierError();
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
        while (state == State.FILLING) {
            if (!deadline.isLimited()) {
                condition.await();
            } else if (deadline.left() == 0) {
                enter(State.BROKEN);
            } else {
                condition.await(deadline.left() / 1e9);
            }
        }
        if (state != State.DRAINING) {
            throw new BrokenBarrierError();
        }
    }

    private void leaveRound() {
        count--;
        if (count == 0 && (state == State.DRAINING || state == State.RESETTING)) {
            enter(State.FILLING);
        }
    }

    /** Under the lock: changes the state and wakes everyone. */
    private void enter(State next) {
        state = next;
        condition.notifyEveryone();
    }

    /** Makes it usable again; who waits gets a BrokenBarrierError. */
    @PythonApi("Barrier.reset(self)")
    public void reset() {
        try (Held _ = condition.hold()) {
            enter(count == 0 ? State.FILLING : afterReset());
        }
    }

    /** {@return the state in which those who wait leave} */
    private State afterReset() {
        return state == State.DRAINING ? State.DRAINING : State.RESETTING;
    }

    /** Breaks it; who waits gets a BrokenBarrierError. */
    @PythonApi("Barrier.abort(self)")
    public void abort() {
        try (Held _ = condition.hold()) {
            enter(State.BROKEN);
        }
    }

    /** {@return how many threads meet} */
    @PythonApi(value = "Barrier.parties", kind = PythonApi.Kind.GETTER)
    public long parties() {
        return parties;
    }

    /** {@return how many threads wait for the others now} */
    @PythonApi(value = "Barrier.n_waiting", kind = PythonApi.Kind.GETTER)
    public long waiting() {
        return state == State.FILLING ? count : 0;
    }

    /** {@return whether it is broken} */
    @PythonApi(value = "Barrier.broken", kind = PythonApi.Kind.GETTER)
    public boolean isBroken() {
        return state == State.BROKEN;
    }

    /** {@return the text of {@code repr(barrier)}} */
    @PythonApi("Barrier.__repr__(self)")
    public String repr() {
        String now = isBroken() ? "broken" : "waiters=" + waiting() + "/" + parties();
        return "<%s at %s: %s>".formatted(Reprs.className(this), Reprs.address(this), now);
    }
}
