package pyloom.object;

/** Generators: functions that yield. */
public final class Generators {

    private Generators() {}

    static Object start(PyFunction function, Object[] parameters) {
        throw new NotImplementedError("generator " + function.name() + parameters.length);
    }

    /**
     * Suspends the generator that is running and hands a value to who asked for it.
     *
     * @param value the value
     * @return what was sent, or null
     */
    public static Object yield(Object value) {
        throw new NotImplementedError("yield");
    }

    /**
     * {@return the result of {@code yield from iterable}}
     *
     * @param iterable what delivers the values
     */
    public static Object yieldFrom(Object iterable) {
        throw new NotImplementedError("yield from");
    }
}
