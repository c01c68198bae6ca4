package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyException;
import pyloom.object.Specials;
import pyloom.object.Truth;
import pyloom.object.TypeError;

/**
 * One {@code with} statement under way. The body runs between {@link #enter} and one of the exits:
 * {@link #exit(PyException)} for an exception of the body, which it swallows or throws again, and
 * {@link #exit()}, which does nothing if the other one came before. Managers that do not care about
 * the exception may also be left by {@link #close}.
 *
 * @see <a href="https://docs.python.org/3.13/reference/compound_stmts.html#with">with</a>
 */
public final class With implements AutoCloseable {

    private final Object exit;
    private final Object value;
    private boolean exited;

    private With(Object exit, Object value) {
        this.exit = exit;
        this.value = value;
    }

    /** {@return the statement, its context manager entered} */
    public static With enter(Object manager) {
        Object enter = Specials.bound(manager, "__enter__");
        if (enter == ABSENT) {
            throw new TypeError(complaint(manager));
        }
        Object exit = Specials.bound(manager, "__exit__");
        if (exit == ABSENT) {
            throw new TypeError(complaint(manager) + " (missed __exit__ method)");
        }
        return new With(exit, Calls.call(enter));
    }

    private static String complaint(Object manager) {
        return "'"
                + BuiltinTypes.typeOf(manager).name()
                + "' object does not support the context manager protocol";
    }

    /** {@return what {@code __enter__} returned} */
    public Object value() {
        return value;
    }

    /** Leaves the statement because the body raised {@code exception}. */
    public void exit(PyException exception) {
        exited = true;
        try (var _ = new Handling(exception)) {
            Object swallows =
                    Calls.call(exit, exception.pyType(), exception, exception.traceback());
            if (!Truth.truth(swallows)) {
                throw exception.again();
            }
        }
    }

    /** Leaves the statement, if it was not left already. */
    public void exit() {
        if (!exited) {
            exited = true;
            Calls.call(exit, null, null, null);
        }
    }

    /** Leaves the statement as if the body had not raised anything. */
    @Override
    public void close() {
        exit();
    }
}
