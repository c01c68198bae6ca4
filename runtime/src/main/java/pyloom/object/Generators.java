package pyloom.object;

/**
 * What bodies of generators call. The compile step replaces the calls: the body becomes a state
 * machine. A body that was not woven waits in a thread of its own, which behaves the same.
 */
public final class Generators {

    private Generators() {}

    /** {@return what calling a generator function gives} */
    static Object start(PyFunction function, Object[] parameters) {
        return watched(new PyGenerator<>(function, parameters));
    }

    /**
     * {@return a generator of a function that is called by its Java method} The compile step writes
     * the call: it turns a method that returns a {@code PyGenerator} and yields into one that makes
     * the generator and one with the body.
     *
     * @param owner the class of the method
     * @param qualname the qualified name of the function in Python
     * @param line its Python line
     * @param closing whether the body has something to do when nobody resumes it any more
     * @param body the method with the body
     * @param parameters its arguments
     */
    public static PyGenerator<?> start(
            Class<?> owner,
            String qualname,
            int line,
            boolean closing,
            Entry body,
            Object[] parameters) {
        return start(owner, qualname, line, closing, body, parameters, false);
    }

    /** {@return the same where the body was turned into a state machine} */
    public static PyGenerator<?> startMachine(
            Class<?> owner,
            String qualname,
            int line,
            boolean closing,
            Entry body,
            Object[] parameters) {
        return start(owner, qualname, line, closing, body, parameters, true);
    }

    private static PyGenerator<?> start(
            Class<?> owner,
            String qualname,
            int line,
            boolean closing,
            Entry body,
            Object[] parameters,
            boolean isMachine) {
        CodeTable.Place place = new CodeTable.Place(qualname, line);
        CodeTable codes = Frames.codesOf(owner);
        Code known = codes.generator(place);
        Code code =
                known != null
                        ? known
                        : codes.addGenerator(place, closing, isMachine, body, parameters.length);
        return watched(new PyGenerator<>(code, parameters));
    }

    private static <T> PyGenerator<T> watched(PyGenerator<T> generator) {
        if (generator.code().needsClosing()) {
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
     * {@return nothing that is used: the end of the body of a generator} The compile step puts the
     * result in its place.
     *
     * @param result what the generator returns
     */
    public static <T> PyGenerator<T> ended(Object result) {
        throw new IllegalStateException("a generator from a javac without our compile step");
    }

    /** {@return the same for a generator that returns nothing} */
    public static <T> PyGenerator<T> ended() {
        return ended(null);
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
