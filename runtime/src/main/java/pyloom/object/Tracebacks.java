package pyloom.object;

/** Recording tracebacks while exceptions unwind; the entry that woven classes call. */
public final class Tracebacks {

    private Tracebacks() {}

    /**
     * Appends the frame that an exception is leaving to its traceback. What Java throws becomes the
     * Python exception that it stands for, so that handlers see it.
     *
     * @param thrown what unwinds
     * @param site the number of the place in the class that it comes from
     * @param owner the class
     * @return what is to be thrown on
     */
    public static Throwable unwind(Throwable thrown, int site, Class<?> owner) {
        PyException exception = Exceptions.of(thrown);
        switch (exception.takeDeparture()) {
            case PyException.LOOKUP -> add(exception, ~site, owner);
            case PyException.AGAIN -> {}
            default -> add(exception, site, owner);
        }
        return exception;
    }

    /**
     * Does {@link #unwind} for what leaves the last part of a statement that an exception has
     * brought about: {@code finally}, or the end of {@code with}. That exception is the context.
     *
     * @param thrown what unwinds
     * @param site the number of the place in the class that it comes from
     * @param owner the class
     * @param pending the exception that brought it about
     * @return what is to be thrown on
     */
    public static Throwable unwindPending(
            Throwable thrown, int site, Class<?> owner, Throwable pending) {
        Throwable exception = unwind(thrown, site, owner);
        Raising.chainBehind((PyException) exception, Exceptions.of(pending));
        return exception;
    }

    /**
     * Goes on with what the end of a {@code with} statement raised, instead of what its body
     * raised.
     *
     * @param pending what the body raised
     * @param thrown what its end raised
     */
    public static void replace(Throwable pending, Throwable thrown) {
        PyException exception = Exceptions.of(thrown);
        Raising.chainBehind(exception, Exceptions.of(pending));
        throw exception;
    }

    private static void add(PyException exception, int site, Class<?> owner) {
        exception.setTraceback(new PyTraceback(exception.traceback(), owner, site));
    }
}
