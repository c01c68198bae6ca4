package pyloom.object;

import java.util.Set;

/** The keys of a dict, as they change; Python's {@code dict_keys}. */
public final class PyDictKeys extends PyDictView implements Set<Object> {

    /** The type {@code dict_keys}. */
    public static final PyType TYPE = PyType.builtin("dict_keys").sealed();

    PyDictKeys(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType pyType() {
        return TYPE;
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
