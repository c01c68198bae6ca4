package pyloom.object;

/** Recording tracebacks while exceptions unwind; the entry that woven classes call. */
public final class Tracebacks {

    private Tracebacks() {}

    /**
     * Appends the frame that an exception is leaving to its traceback.
     *
     * @param thrown what unwinds
     * @param site the number of the place in the class that it comes from
     * @param owner the class
     * @return what unwinds, to be thrown again
     */
    public static Throwable unwind(Throwable thrown, int site, Class<?> owner) {
        if (thrown instanceof PyException exception) {
            switch (exception.takeDeparture()) {
                case PyException.LOOKUP -> add(exception, ~site, owner);
                case PyException.AGAIN -> {}
                default -> add(exception, site, owner);
            }
        }
        return thrown;
    }

    private static void add(PyException exception, int site, Class<?> owner) {
        exception.setTraceback(new PyTraceback(exception.traceback(), owner, site));
    }
}
