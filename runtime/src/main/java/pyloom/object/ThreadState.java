package pyloom.object;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the interpreter knows of one Python thread: how deep its calls are, which exception it
 * handles. Only that thread touches it.
 */
public final class ThreadState {

    private static final ThreadLocal<ThreadState> STATES =
            ThreadLocal.withInitial(ThreadState::new);

    private static final AtomicInteger MADE = new AtomicInteger();
    private static volatile boolean isAlone = true;

    private int depth;
    private int nativeDepth;
    private GeneratorCore generator; // the innermost one that runs
    private Handled handled = new Handled(null);
    private Object strand;

    /** Makes the state of a thread that has not run anything yet. */
    public ThreadState() {
        if (MADE.incrementAndGet() > 1) {
            isAlone = false;
        }
    }

    /** {@return whether there has only been one thread that runs Python code} */
    public static boolean isAlone() {
        return isAlone;
    }

    /**
     * Ends the time in which one thread is alone. Whoever starts a thread that makes its state
     * itself calls it first: else the starting thread could still rely on being alone in the midst
     * of an operation while the new one already works on the same object.
     */
    public static void expectOthers() {
        isAlone = false;
    }

    /** {@return the state of the current thread} */
    public static ThreadState current() {
        return Thread.currentThread() instanceof PyloomThread thread
                ? thread.state()
                : STATES.get();
    }

    /** Begins a call of Python code, which counts; RecursionError beyond the limit. */
    void enter() {
        Interrupts.poll();
        if (++depth > Recursion.limit()) {
            depth--;
            throw Recursion.exceeded();
        }
    }

    /** {@return how deep the calls of Python code are} */
    public int depth() {
        return depth;
    }

    /** Ends what {@link #enter} or {@link Recursion#enter} began. */
    public void leave() {
        depth--;
    }

    /** Counts a call of the runtime that may lead to itself; RecursionError beyond the limit. */
    void enterNative(String activity) {
        if (++nativeDepth > Recursion.NATIVE_LIMIT) {
            nativeDepth--;
            throw new RecursionError("maximum recursion depth exceeded" + activity);
        }
    }

    /** Ends what {@link #enterNative} began. */
    void leaveNative() {
        nativeDepth--;
    }

    /** {@return the exception that is being handled, or null} */
    public PyException handled() {
        for (Handled item = handled; item != null; item = item.previous) {
            if (item.exception != null) {
                return item.exception;
            }
        }
        return null;
    }

    /**
     * Begins to handle an exception.
     *
     * @param exception the exception
     * @return what {@link #endHandling} must be given
     */
    public PyException beginHandling(PyException exception) {
        PyException before = handled.exception;
        handled.exception = exception;
        return before;
    }

    /**
     * Ends the handling of an exception.
     *
     * @param before what {@link #beginHandling} returned
     */
    public void endHandling(PyException before) {
        handled.exception = before;
    }

    /** {@return the Python thread that runs now as {@code threading} knows it, or null} */
    public Object strand() {
        return strand;
    }

    /**
     * Says which Python thread runs from now on.
     *
     * @param newStrand what {@code threading} knows of it, or null
     */
    public void setStrand(Object newStrand) {
        strand = newStrand;
    }

    /** Lets this thread, for now, be the one that a state belongs to. */
    static void adopt(ThreadState state) {
        STATES.set(state);
    }

    GeneratorCore generator() {
        return generator;
    }

    void setGenerator(GeneratorCore running) {
        generator = running;
    }

    /** Puts the handled exceptions of a generator above those of its caller. */
    void pushHandled(Handled item) {
        item.previous = handled;
        handled = item;
    }

    /** Takes the handled exceptions of a generator away again. */
    void popHandled(Handled item) {
        handled = item.previous;
        item.previous = null;
    }

    /** What one stack of calls handles; every generator has its own, above its caller's. */
    static final class Handled {

        PyException exception;
        Handled previous;

        Handled(Handled previous) {
            this.previous = previous;
        }
    }
}
