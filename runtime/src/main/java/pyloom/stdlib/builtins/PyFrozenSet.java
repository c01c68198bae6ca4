package pyloom.stdlib.builtins;

import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** Python's {@code frozenset}, also as an instance of a program's subclass. */
public final class PyFrozenSet extends PyAnySet {

    /** The type {@code frozenset}. */
    public static final PyType TYPE = PyType.builtin("frozenset").generic().solid();

    private final PyInstance attributes; // null unless of a subclass
    private long hash = -1; // -1 until computed; benign race

    private PyFrozenSet(PyType type) {
        attributes = type == TYPE ? null : new PyInstance(type);
    }

    /** {@return an empty frozenset that is still to be filled} */
    static PyFrozenSet empty(PyType type) {
        return new PyFrozenSet(type);
    }

    /** {@return a frozenset of these elements} */
    public static PyFrozenSet of(Object... elements) {
        PyFrozenSet set = empty(TYPE);
        for (Object element : elements) {
            set.insert(element, SetTable.hash(element));
        }
        return set;
    }

    /**
     * {@return the constant that CPython's compiler makes of a display of constants, as in {@code x
     * in {1, 2}}}
     */
    public static PyFrozenSet ofConstants(Object... elements) {
        return of(of(elements).toArray());
    }

    /** {@return a frozenset of the elements of an iterable} */
    public static PyFrozenSet from(Object iterable) {
        if (iterable instanceof PyFrozenSet known && known.pyType() == TYPE) {
            return known;
        }
        PyFrozenSet set = empty(TYPE);
        set.addFrom(iterable);
        return set;
    }

    /** {@return {@code hash(frozenset)}} */
    public long hash() {
        if (hash == -1) {
            hash = SetAlgebra.hash(this);
        }
        return hash;
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }
}
