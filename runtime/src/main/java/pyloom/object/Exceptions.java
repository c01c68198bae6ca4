package pyloom.object;

/** Raising and catching exceptions in emitted code. */
public final class Exceptions {

    private static final String NOT_EXCEPTIONS =
            "catching classes that do not inherit from BaseException is not allowed";

    private static final boolean FAULTS_SHOWN = Boolean.getBoolean("pyloom.faults");

    private Exceptions() {}

    /**
     * {@return the exception that {@code raise value} throws}
     *
     * @param value an exception or an exception class
     */
    public static PyException raise(Object value) {
        PyException exception =
                Raising.instantiate(value, "exceptions must derive from BaseException");
        Raising.chain(exception);
        return exception;
    }

    /**
     * {@return an exception that was made and is not raised} Making one in Java stands for raising.
     *
     * @param <E> its class
     * @param made the exception
     */
    public static <E extends PyException> E unraised(E made) {
        made.setContext(null);
        return made;
    }

    /**
     * {@return the exception that {@code raise value from cause} throws}
     *
     * @param value an exception or an exception class
     * @param cause an exception, an exception class or null
     */
    public static PyException raiseFrom(Object value, Object cause) {
        PyException exception =
                Raising.instantiate(value, "exceptions must derive from BaseException");
        exception.setCause(
                cause == null
                        ? null
                        : Raising.instantiate(
                                cause, "exception causes must derive from BaseException"));
        Raising.chain(exception);
        return exception;
    }

    /** {@return the exception that a bare {@code raise} throws} */
    public static PyException reraise() {
        PyException handled = ThreadState.current().handled();
        if (handled == null) {
            throw new RuntimeError("No active exception to reraise");
        }
        return handled;
    }

    /**
     * {@return whether an except clause takes an exception}
     *
     * @param exception the exception
     * @param expected an exception class or a tuple of them
     */
    public static boolean matches(PyException exception, Object expected) {
        if (expected instanceof PyType type && type.isSubtypeOf(PyException.TYPE)) {
            return exception.pyType().isSubtypeOf(type);
        }
        if (!(expected instanceof PyTuple several)) {
            throw new TypeError(NOT_EXCEPTIONS);
        }
        for (Object one : several) {
            if (!(one instanceof PyType type) || !type.isSubtypeOf(PyException.TYPE)) {
                throw new TypeError(NOT_EXCEPTIONS);
            }
        }
        for (Object one : several) {
            if (exception.pyType().isSubtypeOf((PyType) one)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return what Java threw, as the Python exception it stands for}
     *
     * @param thrown what was caught
     */
    public static PyException of(Throwable thrown) {
        if (thrown instanceof PyException exception) {
            return exception;
        }
        if (thrown instanceof StackOverflowError) {
            return Recursion.exceeded();
        }
        if (thrown instanceof OutOfMemoryError) {
            return new MemoryError();
        }
        if (thrown instanceof ArithmeticException) {
            return new ZeroDivisionError("division by zero");
        }
        if (FAULTS_SHOWN) {
            thrown.printStackTrace();
        }
        return SystemError.ofFault(thrown);
    }
}
