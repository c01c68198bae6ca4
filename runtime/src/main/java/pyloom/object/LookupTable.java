package pyloom.object;

/**
 * What lookups in one type found so far: an immutable hash table from interned names to attributes,
 * {@code ABSENT} for names that are known to be missing.
 */
final class LookupTable {

    static final LookupTable EMPTY = new LookupTable(4);

    private final String[] keys; // open addressing by hash code; identity decides
    private final Object[] values;
    private int size;

    private LookupTable(int capacity) {
        keys = new String[capacity];
        values = new Object[capacity];
    }

    /** {@return the slot of a name, or -1 if nothing is known of it} */
    @SuppressWarnings("ReferenceEquality")
    int find(String name) {
        int mask = keys.length - 1;
        int at = name.hashCode() & mask;
        String key = keys[at];
        while (key != name) {
            if (key == null) {
                return -1;
            }
            at = (at + 1) & mask;
            key = keys[at];
        }
        return at;
    }

    /** {@return the attribute in a slot that {@link #find} gave} */
    Object value(int slot) {
        return values[slot];
    }

    /** {@return a table that also knows this name} */
    LookupTable with(String name, Object value) {
        boolean grow = (size + 1) * 2 > keys.length;
        LookupTable copy = new LookupTable(grow ? keys.length * 2 : keys.length);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                copy.insert(keys[i], values[i]);
            }
        }
        copy.insert(name, value);
        return copy;
    }

    private void insert(String name, Object value) {
        int mask = keys.length - 1;
        int at = name.hashCode() & mask;
        while (keys[at] != null) {
            at = (at + 1) & mask;
        }
        keys[at] = name;
        values[at] = value;
        size++;
    }
}
