package pyloom.stdlib.builtins;

import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** Python's {@code set}, also as an instance of a program's subclass. */
public final class PySet extends PyAnySet {

    /** The type {@code set}. */
    public static final PyType TYPE =
            PyType.builtin("set").generic().solid().unhashable().allocating(PySet::allocate);

    private final PyInstance attributes; // null unless of a subclass

    /** Makes an empty set. */
    public PySet() {
        this(TYPE);
    }

    private PySet(PyType type) {
        attributes = type == TYPE ? null : new PyInstance(type);
    }

    static PySet allocate(PyType type) {
        return new PySet(type);
    }

    /** {@return a set of these elements} */
    public static PySet of(Object... elements) {
        PySet set = new PySet();
        for (Object element : elements) {
            set.add(element);
        }
        return set;
    }

    /**
     * {@return the set of a display of three or more constants, {@code {1, 2, 3}}}
     *
     * <p>CPython's compiler makes a frozenset of the constants, then one of that one's elements,
     * which the program copies: that can give another order of the elements than adding one after
     * the other.
     */
    public static PySet ofConstants(Object... elements) {
        PySet set = new PySet();
        set.addFrom(PyFrozenSet.ofConstants(elements));
        return set;
    }

    /** {@return a set of the elements of an iterable} */
    public static PySet from(Object iterable) {
        PySet set = new PySet();
        set.addFrom(iterable);
        return set;
    }

    @Override
    public boolean add(Object element) {
        return insert(element, SetTable.hash(element));
    }

    @Override
    public boolean remove(Object element) {
        return delete(element, SetTable.hash(element));
    }

    @Override
    public void clear() {
        removeAll();
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }

    @Override
    public void changeType(PyType type) {
        if (attributes == null) {
            super.changeType(type);
        } else {
            attributes.changeType(type);
        }
    }
}
