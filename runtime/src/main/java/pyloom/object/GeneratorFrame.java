package pyloom.object;

/**
 * The saved variables of a generator whose body the compile step has turned into a state machine.
 *
 * <p>Only woven code calls it. The body begins with {@link #current}; {@link #state} says where it
 * goes on: 0 at the beginning, else behind the yield of that number. At a yield it saves what is
 * live in {@link #values} and {@link #numbers}, calls {@link #suspend} or {@link #delegate}, and
 * returns; the next run restores them and calls {@link #resume} for the value of the yield.
 */
public final class GeneratorFrame {

    private final GeneratorCore core;
    private int state;
    private Object[] values = PyObject.NO_ARGUMENTS;
    private long[] numbers;

    GeneratorFrame(GeneratorCore core) {
        this.core = core;
    }

    /** {@return the frame of the generator that runs in this thread} */
    public static GeneratorFrame current() {
        return ThreadState.current().generator().frame();
    }

    /** {@return where the body goes on} */
    public int state() {
        return state;
    }

    /**
     * {@return the saved objects}
     *
     * @param size how many this body saves at most
     */
    public Object[] values(int size) {
        if (values.length < size) {
            values = new Object[size];
        }
        return values;
    }

    /**
     * {@return the saved numbers}
     *
     * @param size how many this body saves at most
     */
    public long[] numbers(int size) {
        if (numbers == null) {
            numbers = new long[size];
        }
        return numbers;
    }

    /**
     * Hands a value out; the body returns next.
     *
     * @param value the value
     * @param next where the body goes on
     * @return nothing that matters
     */
    public Object suspend(Object value, int next) {
        state = next;
        core.handOut(value);
        return null;
    }

    /**
     * Begins a {@code yield from}; the body returns next.
     *
     * @param iterable what delivers the values
     * @param next where the body goes on
     * @return nothing that matters
     */
    public Object delegate(Object iterable, int next) {
        core.delegateTo(iterable);
        state = next;
        return null;
    }

    /** {@return the value of the yield that the body stands at; raises what was thrown in} */
    public Object resume() {
        return core.takeIn();
    }

    /** Lets go of everything that was saved. */
    void clear() {
        values = null;
        numbers = null;
    }
}
