package pyloom.object;

/**
 * What bodies of generators call. The compile step replaces the calls: the body becomes a state
 * machine. A body that was not woven waits in a thread of its own, which behaves the same.
 */
public final class Generators {

    private Generators() {}

    /** {@return what calling a generator function gives} */
    static Object start(PyFunction function, Object[] parameters) {
        PyGenerator generator = new PyGenerator(function, parameters);
        if (function.code().needsClosing()) {
            GeneratorEndings.watch(generator);
        }
        return generator;
    }

    /**
     * Suspends the generator that is running and hands a value to who asked for it.
     *
     * @param value the value
     * @return what was sent, or null
     */
    public static Object yield(Object value) {
        GeneratorCore running = ThreadState.current().generator();
        running.handOut(value);
        running.await();
        return running.takeIn();
    }

    /**
     * {@return the result of {@code yield from iterable}}
     *
     * @param iterable what delivers the values
     */
    public static Object yieldFrom(Object iterable) {
        GeneratorCore running = ThreadState.current().generator();
        running.delegateTo(iterable);
        running.await();
        return running.takeIn();
    }

    /**
     * Closes an iterator that a program has dropped.
     *
     * @param iterator what {@link Iteration#iter} returned
     */
    public static void drop(Object iterator) {
        if (iterator instanceof PyIterator known) {
            known.drop();
        }
    }

    /** Closes the generators that are still open when the program ends. */
    public static void closeAll() {
        GeneratorEndings.closeAll();
    }
}
