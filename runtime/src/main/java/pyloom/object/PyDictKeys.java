package pyloom.object;

import java.util.Set;

/** The keys of a dict, as they change; Python's {@code dict_keys}. */
public final class PyDictKeys extends PyDictView implements Set<Object> {

    /** The type {@code dict_keys}. */
    public static final PyType TYPE = PyType.builtin("dict_keys").unhashable().sealed();

    private final PyType type;

    PyDictKeys(PyDict dict) {
        this(dict, TYPE);
    }

    /**
     * Makes a view.
     *
     * @param dict what is viewed
     * @param type {@code dict_keys} or a subclass
     */
    public PyDictKeys(PyDict dict, PyType type) {
        super(dict);
        this.type = type;
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    DictIterator.Kind kind() {
        return DictIterator.Kind.KEYS;
    }

    @Override
    public boolean contains(Object key) {
        return dict().containsKey(key);
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
