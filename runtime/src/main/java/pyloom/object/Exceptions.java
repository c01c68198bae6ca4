package pyloom.object;

/** Raising and handling exceptions in emitted code. */
public final class Exceptions {

    private Exceptions() {}

    /**
     * {@return the exception that {@code raise value} throws}
     *
     * @param value an exception or an exception class
     */
    public static PyException raise(Object value) {
        PyException exception = instantiate(value);
        PyException handled = ThreadState.current().handled();
        if (handled != exception) {
            exception.setContext(handled);
        }
        return exception;
    }

    /**
     * {@return the exception that {@code raise value from cause} throws}
     *
     * @param value an exception or an exception class
     * @param cause an exception, an exception class or null
     */
    public static PyException raiseFrom(Object value, Object cause) {
        PyException exception = raise(value);
        exception.setCause(cause == null ? null : instantiate(cause));
        return exception;
    }

    /** {@return the exception that a bare {@code raise} throws} */
    public static PyException reraise() {
        PyException handled = ThreadState.current().handled();
        return handled != null ? handled : new RuntimeError("No active exception to reraise");
    }

    /**
     * {@return whether an except clause takes an exception}
     *
     * @param exception the exception
     * @param expected an exception class or a tuple of them
     */
    public static boolean matches(PyException exception, Object expected) {
        if (expected instanceof PyType type) {
            return exception.pyType().isSubtypeOf(type);
        }
        if (expected instanceof PyTuple several) {
            for (Object one : several) {
                if (matches(exception, one)) {
                    return true;
                }
            }
            return false;
        }
        throw new TypeError(
                "catching classes that do not inherit from BaseException is not allowed");
    }

    /**
     * {@return what Java threw, as the Python exception it stands for}
     *
     * @param thrown what was caught
     */
    public static PyException of(Throwable thrown) {
        return switch (thrown) {
            case PyException exception -> exception;
            case StackOverflowError _ -> Recursion.exceeded();
            case OutOfMemoryError _ -> new MemoryError();
            case ArithmeticException _ -> new ZeroDivisionError("division by zero");
            default -> new SystemError(thrown.toString());
        };
    }

    private static PyException instantiate(Object value) {
        Object instance = value instanceof PyType type ? type.call() : value;
        if (instance instanceof PyException exception) {
            return exception;
        }
        throw new TypeError("exceptions must derive from BaseException");
    }
}
