package pyloom.object;

/** What may be in a group of exceptions, and what makes it an {@code ExceptionGroup}. */
final class GroupMembers {

    private GroupMembers() {}

    static Object[] check(Object sequence) {
        if (sequence instanceof PyDict
                || !(sequence instanceof PySequence) && !Specials.has(sequence, "__getitem__")) {
            throw new TypeError("second argument (exceptions) must be a sequence");
        }
        Object[] exceptions = Iteration.toArray(sequence);
        if (exceptions.length == 0) {
            throw new ValueError("second argument (exceptions) must be a non-empty sequence");
        }
        for (int i = 0; i < exceptions.length; i++) {
            if (!(exceptions[i] instanceof PyException)) {
                throw new ValueError(
                        "Item " + i + " of second argument (exceptions) is not an exception");
            }
        }
        return exceptions;
    }

    /** {@return the type that a group of these gets when a type is called} */
    static PyType groupType(PyType type, Object[] exceptions) {
        boolean ordinary = true;
        for (Object exception : exceptions) {
            ordinary &= exception instanceof PyException known && isOrdinary(known.pyType());
        }
        if (type == BaseExceptionGroup.TYPE) {
            return ordinary ? ExceptionGroup.TYPE : type;
        }
        if (!ordinary && type == ExceptionGroup.TYPE) {
            throw new TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (!ordinary && isOrdinary(type)) {
            throw new TypeError("Cannot nest BaseExceptions in '" + type.name() + "'");
        }
        return type;
    }

    private static boolean isOrdinary(PyType type) {
        return type.isSubtypeOf(OrdinaryException.TYPE);
    }
}
