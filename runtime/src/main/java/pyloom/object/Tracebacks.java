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

    private static void add(PyException exception, int site, Class<?> owner) {
        exception.setTraceback(new PyTraceback(exception.traceback(), owner, site));
    }
}
