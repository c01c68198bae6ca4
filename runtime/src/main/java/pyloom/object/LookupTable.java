package pyloom.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What lookups in one type found so far: a hash table from interned names to attributes, {@code
 * ABSENT} for names that are known to be missing.
 *
 * <p>Names are only ever added, by replacing the whole table; a value changes in place. All changes
 * hold {@link PyType#LOCK}, reads hold nothing.
 */
final class LookupTable {

    /** What is found for a name of which nothing is known. */
    static final Object UNKNOWN = new Object();

    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

    private final String[] keys; // open addressing by hash code; identity decides
    private final Object[] values;
    private int size;

    LookupTable() {
        this(8);
    }

    private LookupTable(int capacity) {
        keys = new String[capacity];
        values = new Object[capacity];
    }

    /** {@return the attribute, ABSENT if there is none, UNKNOWN if nobody has looked yet} */
    Object get(String name) {
        int at = slot(name);
        return at < 0 ? UNKNOWN : ELEMENT.getAcquire(values, at);
    }

    @SuppressWarnings("ReferenceEquality")
    private int slot(String name) {
        String[] names = keys;
        int mask = names.length - 1;
        int at = name.hashCode() & mask;
        String key = names[at];
        while (key != name) {
            if (key == null) {
                return -1;
            }
            at = (at + 1) & mask;
            key = names[at];
        }
        return at;
    }

    /** {@return a table that also knows this name} */
    LookupTable with(String name, Object value) {
        int at = slot(name);
        if (at >= 0) {
            ELEMENT.setRelease(values, at, value);
            return this;
        }
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

    /** Makes a name unknown again. */
    void forget(String name) {
        int at = slot(name);
        if (at >= 0) {
            ELEMENT.setRelease(values, at, UNKNOWN);
        }
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
