package pyloom.object;

import java.util.function.BiConsumer;

/** Exceptions that nobody can catch: what {@code sys.unraisablehook} gets. */
public final class Unraisable {

    private static volatile BiConsumer<PyException, String> handler = Unraisable::print;

    private Unraisable() {}

    /**
     * Says who handles such exceptions.
     *
     * @param newHandler gets the exception and what was going on
     */
    public static void setHandler(BiConsumer<PyException, String> newHandler) {
        handler = newHandler;
    }

    /**
     * Reports an exception that nobody can catch.
     *
     * @param exception the exception
     * @param where what was going on
     */
    public static void report(PyException exception, String where) {
        handler.accept(exception, where);
    }

    private static void print(PyException exception, String where) {
        System.err.println(where);
        System.err.println(exception.pyType().qualifiedName() + ": " + exception.getMessage());
    }
}
