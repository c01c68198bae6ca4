package pyloom.object;

/** Which Java class and which slots the instances of a type have. */
final class Layouts {

    private Layouts() {}

    /** {@return the type in the resolution order that fixed the layout of the instances} */
    static PyType solid(PyType type) {
        PyType current = type;
        while (!current.layout.solid && current.base() != null) {
            current = current.base();
        }
        return current;
    }

    /** {@return the base whose layout a class with these bases has} */
    static PyType best(PyType[] bases) {
        PyType winner = null;
        PyType best = null;
        for (PyType base : bases) {
            if (!base.baseType) {
                throw new TypeError(
                        "type '" + base.qualifiedName() + "' is not an acceptable base type");
            }
            PyType candidate = solid(base);
            if (winner == null || !winner.isSubtypeOf(candidate) && candidate.isSubtypeOf(winner)) {
                winner = candidate;
                best = base;
            } else if (!winner.isSubtypeOf(candidate)) {
                throw new TypeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** {@return whether instances of one type can become instances of the other} */
    static boolean compatible(PyType from, PyType to) {
        return solid(from) == solid(to)
                && (from.layout.root() == null) == (to.layout.root() == null)
                && from.layout.slotCount() == to.layout.slotCount();
    }

    /** Checks that {@code owner.__new__} makes instances that fit the type. */
    static void checkSafeNew(PyType owner, PyType type) {
        if (owner.isChangeable()) {
            return; // CPython has it in Python, whose functions do not check
        }
        PyType nativeLayout = type.nativeBase;
        while (nativeLayout.isChangeable()) {
            nativeLayout = nativeLayout.base();
        }
        if (nativeLayout.lookup("__new__") != owner.lookup("__new__")) {
            throw new TypeError(
                    owner.name()
                            + ".__new__("
                            + type.name()
                            + ") is not safe, use "
                            + nativeLayout.name()
                            + ".__new__()");
        }
    }
}
