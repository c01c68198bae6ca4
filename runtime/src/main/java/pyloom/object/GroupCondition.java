package pyloom.object;

/** What {@code split} asks of every exception of a group. */
interface GroupCondition {

    /** {@return whether the exception goes to the matching part} */
    boolean test(PyException exception);

    /** {@return the condition that a class, a tuple of classes or a function stands for} */
    static GroupCondition of(Object value) {
        if (isExceptionType(value) || value instanceof PyTuple several && allTypes(several)) {
            return exception -> Exceptions.matches(exception, value);
        }
        if (!(value instanceof PyType) && Calls.isCallable(value)) {
            return exception -> Truth.truth(Calls.call(value, exception));
        }
        throw new TypeError(
                "expected an exception type, a tuple of exception types, or a callable (other"
                        + " than a class)");
    }

    private static boolean isExceptionType(Object value) {
        return value instanceof PyType type && type.isSubtypeOf(PyException.TYPE);
    }

    private static boolean allTypes(PyTuple several) {
        for (Object one : several) {
            if (!isExceptionType(one)) {
                return false;
            }
        }
        return true;
    }
}
