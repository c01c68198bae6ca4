package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The machine of a generator: its body, its state, and what is handed to and fro.
 *
 * <p>CREATED -> RUNNING -> SUSPENDED -> RUNNING ... -> CLOSED. Whoever brings the state to RUNNING
 * owns all other fields until it leaves that state.
 *
 * <p>While the body stands in {@code yield from}, the {@link #delegate} is resumed directly: the
 * bodies of a chain of delegations are never stacked.
 */
final class GeneratorCore {

    private static final VarHandle STATE;

    static {
        try {
            STATE =
                    MethodHandles.lookup()
                            .findVarHandle(GeneratorCore.class, "state", GeneratorState.class);
        } catch (ReflectiveOperationException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }

    private volatile GeneratorState state = GeneratorState.CREATED;
    private final GeneratorBody body;
    private final ThreadState.Handled handled = new ThreadState.Handled(null);
    private Delegate delegate;
    private boolean handedOut; // whether the body yielded a value
    private Object out; // what it yielded, or what it returned
    private Object in; // what the yield evaluates to
    private PyException thrownIn; // what is raised at the yield instead

    GeneratorCore(Code code, Cell[] cells, Object[] parameters) {
        body = GeneratorBody.of(code, cells, parameters, this);
    }

    GeneratorState state() {
        return state;
    }

    /** {@return what gi_yieldfrom shows} */
    Object yieldFrom() {
        Delegate current = delegate;
        return state == GeneratorState.SUSPENDED && current != null ? current.iterator() : null;
    }

    GeneratorFrame frame() {
        return body.frame();
    }

    /** {@return what the body returned; once, after {@link #resume} gave ABSENT} */
    Object takeResult() {
        Object value = out;
        out = null;
        return value;
    }

    // --- called from outside

    /**
     * {@return what the body yields next, or ABSENT if it returned}
     *
     * @param sent what the yield evaluates to
     * @param thrown what is raised at the yield instead, or null
     */
    Object resume(Object sent, PyException thrown) {
        GeneratorState before = (GeneratorState) STATE.getOpaque(this);
        if (before == GeneratorState.CREATED && (sent != null || thrown != null)) {
            return resumeFresh(thrown);
        }
        if (before == GeneratorState.CLOSED) {
            return resumeClosed(thrown);
        }
        if (before == GeneratorState.RUNNING
                || !STATE.compareAndSet(this, before, GeneratorState.RUNNING)) {
            throw new ValueError("generator already executing");
        }
        return run(sent, thrown);
    }

    private Object resumeFresh(PyException thrown) {
        if (thrown == null) {
            throw new TypeError("can't send non-None value to a just-started generator");
        }
        if (STATE.compareAndSet(this, GeneratorState.CREATED, GeneratorState.CLOSED)) {
            body.discard();
        }
        throw thrown;
    }

    private static Object resumeClosed(PyException thrown) {
        if (thrown != null) {
            throw thrown;
        }
        return ABSENT;
    }

    private Object run(Object sent, PyException thrown) {
        ThreadState thread = ThreadState.current();
        GeneratorCore caller = thread.generator();
        boolean alive = false;
        boolean entered = false;
        try {
            thread.enter();
            entered = true;
            thread.pushHandled(handled);
            thread.setGenerator(this);
            in = sent;
            thrownIn = thrown;
            out = null;
            alive = drive();
            return alive ? out : ABSENT;
        } finally {
            if (entered) {
                thread.setGenerator(caller);
                thread.popHandled(handled);
                thread.leave();
            }
            if (!alive) {
                body.discard();
            }
            // releases: who brings it to RUNNING next sees all that happened here
            STATE.setRelease(this, alive ? GeneratorState.SUSPENDED : GeneratorState.CLOSED);
        }
    }

    /** {@return whether a value was yielded: by the delegate if there is one, else by the body} */
    private boolean drive() {
        while (true) {
            if (delegate != null && driveDelegate()) {
                return true;
            }
            handedOut = false;
            Object returned = body.run();
            if (handedOut) {
                return true;
            }
            if (delegate == null) {
                out = returned;
                return false;
            }
        }
    }

    /** {@return whether the delegate yielded a value; if not, the body goes on} */
    private boolean driveDelegate() {
        Delegate current = delegate;
        PyException thrown = thrownIn;
        thrownIn = null;
        try {
            Object value = current.resume(in, thrown);
            if (value != ABSENT) {
                out = value;
                return true;
            }
            in = current.result();
        } catch (PyException error) {
            thrownIn = error;
        }
        delegate = null;
        return false;
    }

    /** Does {@code close()}; returns what the body returned, or None. */
    Object close() {
        if (state == GeneratorState.CREATED
                && STATE.compareAndSet(this, GeneratorState.CREATED, GeneratorState.CLOSED)) {
            body.discard();
            return null;
        }
        if (state == GeneratorState.CLOSED) {
            return null;
        }
        Object value;
        try {
            value = resume(null, new GeneratorExit());
        } catch (PyException error) {
            if (error.pyType().isSubtypeOf(GeneratorExit.TYPE)
                    || error.pyType().isSubtypeOf(StopIteration.TYPE)) {
                return null;
            }
            throw error;
        }
        if (value != ABSENT) {
            throw new RuntimeError("generator ignored GeneratorExit");
        }
        return takeResult();
    }

    // --- called by the body

    /** Takes what the body yields; the body stops next. */
    void handOut(Object value) {
        out = value;
        handedOut = true;
    }

    /** Lets the body stand in {@code yield from}; the body stops next. */
    void delegateTo(Object iterable) {
        delegate = Delegate.to(Iteration.iter(iterable));
        in = null;
    }

    /** {@return what the yield evaluates to; raises what was thrown in} */
    Object takeIn() {
        PyException thrown = thrownIn;
        if (thrown != null) {
            thrownIn = null;
            throw thrown;
        }
        Object sent = in;
        in = null;
        return sent;
    }

    /** Stops a body that has a thread of its own until it is resumed. */
    void await() {
        body.await();
    }
}
