package pyloom.object;

/** Which metaclass a class gets. */
final class Metaclasses {

    private Metaclasses() {}

    /** {@return the most derived of a metaclass and those of the bases} */
    static PyType mostDerived(PyType metaclass, PyTuple bases) {
        PyType winner = metaclass;
        for (Object base : bases) {
            PyType candidate = BuiltinTypes.typeOf(base);
            if (winner.isSubtypeOf(candidate)) {
                continue;
            }
            if (!candidate.isSubtypeOf(winner)) {
                throw new TypeError(
                        "metaclass conflict: the metaclass of a derived class must be a"
                                + " (non-strict) subclass of the metaclasses of all its bases");
            }
            winner = candidate;
        }
        return winner;
    }
}
