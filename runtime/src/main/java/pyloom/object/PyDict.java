package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Python's {@code dict}: insertion order, Python's equality and hash.
 *
 * <p>Every single operation is atomic, as under CPython's global lock. Changes hold the monitor of
 * the dict, which guards {@link #table}, {@link #live} and {@link #sequence}; reads hold nothing,
 * except that a length asked for in the midst of a change waits for it. What a thread did before it
 * stored a value happens before what another does after it read that value. No code of the program
 * ({@code __hash__}, {@code __eq__}) runs under the monitor: where only {@code __eq__} can tell two
 * keys apart the search runs first, and is repeated if the dict changed meanwhile.
 *
 * <p>Subclasses that keep their entries elsewhere override the methods down to {@link #isTable}.
 */
public class PyDict extends PyObject implements Map<Object, Object> {

    /** The type {@code dict}. */
    public static final PyType TYPE =
            PyType.builtin("dict").generic().solid().unhashable().allocating(PyDict::allocate);

    private static final VarHandle SEQUENCE;

    static {
        try {
            SEQUENCE = MethodHandles.lookup().findVarHandle(PyDict.class, "sequence", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile DictTable table;
    private int live;
    private volatile int sequence; // odd while entries come or go

    /** Makes an empty dict. */
    public PyDict() {
        table = DictTable.EMPTY;
    }

    /** Makes an empty dict with room for {@code expected} entries. */
    public PyDict(int expected) {
        table = expected == 0 ? DictTable.EMPTY : new DictTable(expected);
    }

    private static Object allocate(PyType type) {
        return type == TYPE ? new PyDict() : new PyDictInstance(type);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    // --- what a dict with its entries elsewhere overrides

    /** {@return the value of a key, or {@code ABSENT}} */
    public Object getOrAbsent(Object key) {
        int hash = DictTable.hash(key);
        DictTable current = table;
        int entry = current.find(key, hash);
        if (entry == DictTable.UNKNOWN) {
            return getByEquality(key, hash);
        }
        return entry < 0 ? ABSENT : current.value(entry);
    }

    /**
     * Sets the value of a key.
     *
     * @return the value before, or null
     */
    @Override
    public Object put(Object key, Object value) {
        int hash = DictTable.hash(key);
        synchronized (this) {
            DictTable current = table;
            int entry = current.find(key, hash);
            if (entry >= 0) {
                return current.replace(entry, value);
            }
            if (entry == DictTable.MISSING) {
                insert(key, hash, value);
                return null;
            }
        }
        return change(Change.PUT, key, hash, null, value);
    }

    /** {@return the value of a key that is removed now, or {@code ABSENT}} */
    public Object removeOrAbsent(Object key) {
        return change(Change.REMOVE, key, DictTable.hash(key), null, null);
    }

    @Override
    public int size() {
        int before = sequence;
        int size = live;
        VarHandle.loadLoadFence();
        return (before & 1) == 0 && before == sequence ? size : sizeAfterChange();
    }

    @Override
    public synchronized void clear() {
        beginChange();
        table = DictTable.EMPTY;
        live = 0;
        endChange();
    }

    /** {@return a walk over the entries, in order; RuntimeError if the size changes meanwhile} */
    public final DictCursor cursor() {
        return isTable() ? new DictCursor.Forward(this) : new DictCursor.Snapshot(this, false);
    }

    /** {@return a walk over the entries from last to first} */
    public final DictCursor reverseCursor() {
        return isTable() ? new DictCursor.Backward(this) : new DictCursor.Snapshot(this, true);
    }

    @Override
    public int knownLength() {
        return pyType().immutable ? size() : -1;
    }

    /** {@return whether the entries are in the table of this object} */
    protected boolean isTable() {
        return true;
    }

    // --- the table

    final DictTable table() {
        return table;
    }

    private Object getByEquality(Object key, int hash) {
        while (true) {
            DictTable searched = table;
            int before = sequence;
            int entry = searched.findByEquality(key, hash);
            if (entry >= 0) {
                Object value = searched.value(entry);
                if (value != ABSENT) {
                    return value;
                }
            }
            if (searched == table && before == sequence) {
                return ABSENT;
            }
        }
    }

    private synchronized int sizeAfterChange() {
        return live;
    }

    private void beginChange() {
        SEQUENCE.setOpaque(this, sequence + 1);
        VarHandle.storeStoreFence();
    }

    private void endChange() {
        SEQUENCE.setRelease(this, sequence + 1);
    }

    /** What {@link #change} does with the entry of a key. */
    private enum Change {
        PUT,
        REMOVE,
        SET_DEFAULT,
        REPLACE
    }

    /** Finds the entry of a key and changes it in one step as seen by other threads. */
    private Object change(Change kind, Object key, int hash, Object expected, Object value) {
        while (true) {
            int before;
            synchronized (this) {
                int entry = table.find(key, hash);
                if (entry != DictTable.UNKNOWN) {
                    return apply(kind, entry, key, hash, expected, value);
                }
                before = sequence;
            }
            DictTable searched = table;
            int entry = searched.findByEquality(key, hash);
            synchronized (this) {
                if (searched == table && before == sequence) {
                    return apply(kind, entry, key, hash, expected, value);
                }
            }
        }
    }

    private Object apply(
            Change kind, int entry, Object key, int hash, Object expected, Object value) {
        Object before = entry < 0 ? ABSENT : table.value(entry);
        switch (kind) {
            case PUT -> store(entry, key, hash, value);
            case REMOVE -> delete(entry);
            case SET_DEFAULT -> {
                if (entry >= 0) {
                    return before;
                }
                store(entry, key, hash, value);
                return value;
            }
            case REPLACE -> {
                if (before == expected) {
                    store(entry, key, hash, value);
                }
            }
        }
        return before;
    }

    private void store(int entry, Object key, int hash, Object value) {
        if (entry >= 0) {
            table.replace(entry, value);
        } else {
            insert(key, hash, value);
        }
    }

    private void insert(Object key, int hash, Object value) {
        beginChange();
        live++;
        if (table.isFull()) {
            grow(key, hash, value);
        } else {
            table.append(key, hash, value);
        }
        endChange();
    }

    private void grow(Object key, int hash, Object value) {
        DictTable larger = table.copy(live <= 4 ? 4 : live <= 8 ? 8 : 2 * live);
        larger.append(key, hash, value);
        table = larger;
    }

    private void delete(int entry) {
        if (entry >= 0) {
            beginChange();
            live--;
            table.delete(entry);
            endChange();
        }
    }

    // --- compound operations, each atomic

    /** {@return the value of a key, which becomes {@code value} if it is missing} */
    public Object setDefault(Object key, Object value) {
        if (!isTable()) {
            return setDefaultElsewhere(key, value);
        }
        int hash = DictTable.hash(key);
        DictTable current = table;
        int entry = current.find(key, hash);
        Object found = entry < 0 ? ABSENT : current.value(entry);
        return found != ABSENT ? found : change(Change.SET_DEFAULT, key, hash, null, value);
    }

    private synchronized Object setDefaultElsewhere(Object key, Object value) {
        Object found = getOrAbsent(key);
        if (found == ABSENT) {
            put(key, value);
        }
        return found == ABSENT ? value : found;
    }

    /**
     * Replaces a value if it is still the very object that was read; for {@code d[k] += 1}.
     *
     * @return whether it was replaced
     */
    public boolean replaceIdentical(Object key, Object expected, Object value) {
        if (isTable()) {
            return change(Change.REPLACE, key, DictTable.hash(key), expected, value) == expected;
        }
        synchronized (this) {
            if (getOrAbsent(key) != expected) {
                return false;
            }
            put(key, value);
            return true;
        }
    }

    /** {@return the last key and value, which are removed now, or null if the dict is empty} */
    public Object[] popLast() {
        synchronized (this) {
            if (isTable()) {
                int entry = table.last();
                if (entry < 0) {
                    return null;
                }
                Object[] pair = {table.key(entry), table.value(entry)};
                delete(entry);
                return pair;
            }
            List<Object> keys = keyList();
            if (keys.isEmpty()) {
                return null;
            }
            return new Object[] {keys.getLast(), removeOrAbsent(keys.getLast())};
        }
    }

    /**
     * Moves a key to the end or to the front.
     *
     * @return whether the key was there
     */
    public boolean move(Object key, boolean toEnd) {
        synchronized (this) {
            Object value = removeOrAbsent(key);
            if (value == ABSENT) {
                return false;
            }
            if (toEnd) {
                put(key, value);
            } else {
                DictTable rest = table;
                DictTable all = new DictTable(live + 8);
                all.append(key, DictTable.hash(key), value);
                beginChange();
                live++;
                table = rest.copyBehind(all);
                endChange();
            }
            return true;
        }
    }

    /** {@return a dict with the same entries} */
    public PyDict copy() {
        PyDict copy = new PyDict();
        if (isTable()) {
            synchronized (this) {
                copy.live = live;
                copy.table = live == 0 ? DictTable.EMPTY : table.copy(live);
            }
        } else {
            copy.putAll(this);
        }
        return copy;
    }

    /** {@return the keys at this moment, in order} */
    public List<Object> keyList() {
        return new ArrayList<>(Arrays.asList(snapshot(false)));
    }

    /** {@return the values at this moment, in order} */
    public List<Object> valueList() {
        if (isTable()) {
            return new ArrayList<>(Arrays.asList(snapshot(true)));
        }
        List<Object> values = new ArrayList<>();
        for (Object key : keyList()) {
            values.add(getOrAbsent(key));
        }
        return values;
    }

    private synchronized Object[] snapshot(boolean values) {
        Object[] result = new Object[live];
        int next = 0;
        for (int entry = table.first(); next < result.length; entry++) {
            Object value = table.value(entry);
            if (value != ABSENT) {
                result[next++] = values ? value : table.key(entry);
            }
        }
        return result;
    }

    // --- views

    /** {@return the keys, as they change} */
    public final PyDictKeys keys() {
        return new PyDictKeys(this);
    }

    /** {@return the pairs of key and value, as they change} */
    public final PyDictItems items() {
        return new PyDictItems(this);
    }

    @Override
    public final PyDictValues values() {
        return new PyDictValues(this);
    }

    @Override
    public final Set<Object> keySet() {
        return keys();
    }

    @Override
    public final Set<Entry<Object, Object>> entrySet() {
        return new DictEntries(this);
    }

    // --- java.util.Map

    @Override
    public final boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public final Object get(Object key) {
        Object value = getOrAbsent(key);
        return value == ABSENT ? null : value;
    }

    @Override
    public final Object getOrDefault(Object key, Object missing) {
        Object value = getOrAbsent(key);
        return value == ABSENT ? missing : value;
    }

    @Override
    public final boolean containsKey(Object key) {
        return getOrAbsent(key) != ABSENT;
    }

    @Override
    public final boolean containsValue(Object value) {
        return values().contains(value);
    }

    @Override
    public final Object remove(Object key) {
        Object value = removeOrAbsent(key);
        return value == ABSENT ? null : value;
    }

    @Override
    public final Object putIfAbsent(Object key, Object value) {
        Object found = setDefault(key, value);
        return found == value ? null : found;
    }

    @Override
    public final void putAll(Map<?, ?> entries) {
        if (entries instanceof PyDict dict) {
            for (DictCursor cursor = dict.cursor(); cursor.advance(); ) {
                put(cursor.key(), cursor.value());
            }
        } else {
            entries.forEach(this::put);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyDict dict && DictEquality.equal(this, dict);
    }

    @Override
    public int hashCode() {
        return size();
    }
}
