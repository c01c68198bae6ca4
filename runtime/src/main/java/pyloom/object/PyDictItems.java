package pyloom.object;

import java.util.Set;

/** The items of a dict, as they change; Python's {@code dict_items}. */
public final class PyDictItems extends PyDictView implements Set<Object> {

    /** The type {@code dict_items}. */
    public static final PyType TYPE = PyType.builtin("dict_items").unhashable().sealed();

    private final PyType type;

    PyDictItems(PyDict dict) {
        this(dict, TYPE);
    }

    /**
     * Makes a view.
     *
     * @param dict what is viewed
     * @param type {@code dict_items} or a subclass
     */
    public PyDictItems(PyDict dict, PyType type) {
        super(dict);
        this.type = type;
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    DictIterator.Kind kind() {
        return DictIterator.Kind.ITEMS;
    }

    @Override
    public boolean contains(Object item) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
            return false;
        }
        Object value = dict().getOrAbsent(pair.get(0));
        return value != Absent.ABSENT && Comparisons.equal(value, pair.get(1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Set<?> set && set.size() == size() && set.containsAll(this);
    }

    @Override
    public int hashCode() {
        return size();
    }
}
