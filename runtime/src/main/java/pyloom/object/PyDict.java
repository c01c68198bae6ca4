package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Python's {@code dict}: insertion order, Python's equality and hash. */
public class PyDict extends PyObject {

    /** The type {@code dict}. */
    public static final PyType TYPE = PyType.builtin("dict");

    private final Map<Key, Object> entries = new LinkedHashMap<>();

    /** Makes an empty dict. */
    public PyDict() {}

    /**
     * {@return the value of a key, or {@code ABSENT}}
     *
     * @param key the key
     */
    public synchronized Object getOrAbsent(Object key) {
        return entries.getOrDefault(new Key(key), ABSENT);
    }

    /**
     * Sets the value of a key.
     *
     * @param key the key
     * @param value the value
     * @return the value before, or null
     */
    public synchronized Object put(Object key, Object value) {
        return entries.put(new Key(key), value);
    }

    /**
     * Removes a key.
     *
     * @param key the key
     * @return the value it had, or {@code ABSENT}
     */
    public synchronized Object removeOrAbsent(Object key) {
        Key wrapped = new Key(key);
        return entries.containsKey(wrapped) ? entries.remove(wrapped) : ABSENT;
    }

    /** {@return the number of keys} */
    public synchronized int size() {
        return entries.size();
    }

    /** {@return whether there are no keys} */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Removes everything. */
    public synchronized void clear() {
        entries.clear();
    }

    /** {@return the keys at this moment, in order} */
    public synchronized List<Object> keyList() {
        List<Object> keys = new ArrayList<>();
        for (Key key : entries.keySet()) {
            keys.add(key.value);
        }
        return keys;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    private record Key(Object value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Comparisons.equal(value, that.value);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(Hashing.hash(value));
        }
    }
}
