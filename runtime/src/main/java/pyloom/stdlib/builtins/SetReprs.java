package pyloom.stdlib.builtins;

import pyloom.object.TypeError;

/** {@code repr()} of sets, and sets of sets, whose unhashable elements stand for frozensets. */
final class SetReprs {

    private SetReprs() {}

    static String repr(PyAnySet set) {
        String type = Payloads.typeName(set);
        if (set.isEmpty()) {
            return type + "()";
        }
        boolean plain = set.pyType() == PySet.TYPE;
        return Reprs.guarded(
                set, plain ? "{" : type + "({", set.toArray(), plain ? "}" : "})", type + "(...)");
    }

    /** {@return the frozenset that a set is looked for as} */
    private static PyFrozenSet frozen(PySet set) {
        PyFrozenSet frozen = PyFrozenSet.empty(PyFrozenSet.TYPE);
        frozen.addFrom(set);
        return frozen;
    }

    static boolean contains(PyAnySet set, Object element) {
        try {
            return set.contains(element);
        } catch (TypeError unhashable) {
            if (element instanceof PySet looked) {
                return set.contains(frozen(looked));
            }
            throw unhashable;
        }
    }

    static boolean discard(PySet set, Object element) {
        try {
            return set.remove(element);
        } catch (TypeError unhashable) {
            if (element instanceof PySet looked) {
                return set.remove(frozen(looked));
            }
            throw unhashable;
        }
    }
}
