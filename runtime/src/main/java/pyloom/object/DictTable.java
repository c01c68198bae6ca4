package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * One generation of a dict's entries, in the order of insertion.
 *
 * <p>Who writes holds the monitor of the dict; readers hold nothing. An entry is complete before
 * {@link #used} covers it, and its place is never used again: deleting stores {@code ABSENT} over
 * the value, then over the key. So a reader that finds its key and then a value other than {@code
 * ABSENT} has read a pair that belonged together. Tables with few entries are searched in order,
 * larger ones through an index of open addressing.
 */
final class DictTable {

    /** The key is not in the table. */
    static final int MISSING = -1;

    /** Only the program's own {@code __eq__} can tell whether the key is in the table. */
    static final int UNKNOWN = -2;

    static final DictTable EMPTY = new DictTable(0);

    private static final int SMALL = 8;
    private static final int SPREAD = 0x9e3779b9; // golden ratio: neighbouring hashes part ways
    private static final VarHandle ELEMENT = PyInstance.ELEMENT;
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle USED;

    static {
        try {
            USED = MethodHandles.lookup().findVarHandle(DictTable.class, "used", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Object[] entries; // key, value, key, value, ...
    private final int[] hashes;
    // By hash: the number of the entry + 1 and, above it, what of the hash the place leaves open.
    private final int[] index; // 0 where free; null in a small table
    private final int shift;
    private volatile int used;
    private int first; // all entries before it are deleted; a hint to readers
    private int end; // all entries from here on are deleted; guarded by the dict

    /** Makes a table with room for {@code capacity} entries. */
    DictTable(int capacity) {
        entries = new Object[2 * capacity];
        hashes = new int[capacity];
        if (capacity <= SMALL) {
            index = null;
            shift = 0;
        } else {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(capacity + capacity / 2 - 1);
            index = new int[1 << bits];
            shift = Integer.SIZE - bits;
        }
    }

    /** {@return the hash of a key, folded to an int} */
    static int hash(Object key) {
        if (key instanceof String text) {
            int hash = text.hashCode();
            return hash == -1 ? 1 : hash ^ hash >> 31;
        }
        return fold(Hashing.hash(key));
    }

    private static int fold(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    /** {@return how many entries there are, deleted ones included} */
    int used() {
        return used;
    }

    boolean isFull() {
        return used == hashes.length;
    }

    /** {@return the key of an entry, {@code ABSENT} if it was deleted} */
    Object key(int entry) {
        return ELEMENT.getAcquire(entries, 2 * entry);
    }

    /** {@return the value of an entry, {@code ABSENT} if it was deleted} */
    Object value(int entry) {
        return ELEMENT.getAcquire(entries, 2 * entry + 1);
    }

    int hash(int entry) {
        return hashes[entry];
    }

    /**
     * {@return the entry of a key, {@link #MISSING} or {@link #UNKNOWN}; runs no code of the
     * program}
     */
    int find(Object key, int hash) {
        return index == null ? scan(key, hash) : probe(key, hash);
    }

    private int scan(Object key, int hash) {
        int end = used;
        for (int entry = 0; entry < end; entry++) {
            if (hashes[entry] == hash) {
                int same = Sameness.of(key(entry), key);
                if (same != Sameness.NO) {
                    return same == Sameness.YES ? entry : UNKNOWN;
                }
            }
        }
        return MISSING;
    }

    private int probe(Object key, int hash) {
        int mixed = hash * SPREAD;
        int tag = mixed << -shift;
        int mask = index.length - 1;
        int at = mixed >>> shift;
        while (true) {
            int slot = (int) SLOT.getAcquire(index, at);
            if (slot == 0) {
                return MISSING;
            }
            int entry = (slot ^ tag) - 1;
            if (Integer.compareUnsigned(entry, mask) < 0 && entry < used) {
                Object candidate = key(entry);
                if (candidate == key) {
                    return entry;
                }
                if (hashes[entry] == hash) {
                    int same = Sameness.of(candidate, key);
                    if (same != Sameness.NO) {
                        return same == Sameness.YES ? entry : UNKNOWN;
                    }
                }
            }
            at = (at + 1) & mask;
        }
    }

    /** {@return the entry of a key or {@link #MISSING}; asks the program's {@code __eq__}} */
    int findByEquality(Object key, int hash) {
        if (index == null) {
            int stop = used;
            for (int entry = 0; entry < stop; entry++) {
                if (holds(entry, key, hash)) {
                    return entry;
                }
            }
            return MISSING;
        }
        int mask = index.length - 1;
        int at = hash * SPREAD >>> shift;
        while (true) {
            int slot = (int) SLOT.getAcquire(index, at);
            int entry = (slot & mask) - 1;
            if (entry < 0 || entry < used && holds(entry, key, hash)) {
                return Math.max(entry, MISSING);
            }
            at = (at + 1) & mask;
        }
    }

    private boolean holds(int entry, Object key, int hash) {
        if (hashes[entry] != hash) {
            return false;
        }
        Object candidate = key(entry);
        return candidate != ABSENT && Comparisons.equal(candidate, key);
    }

    /**
     * Adds an entry for a key that is missing; there is room. The caller holds the monitor of the
     * dict.
     */
    void append(Object key, int hash, Object value) {
        int entry = used;
        hashes[entry] = hash;
        ELEMENT.setRelease(entries, 2 * entry, key);
        ELEMENT.setRelease(entries, 2 * entry + 1, value);
        if (index != null) {
            int mask = index.length - 1;
            int at = hash * SPREAD >>> shift;
            while (index[at] != 0) {
                at = (at + 1) & mask;
            }
            SLOT.setRelease(index, at, entry + 1 | hash * SPREAD << -shift);
        }
        USED.setRelease(this, entry + 1);
        end = entry + 1;
    }

    /** Changes a value and returns the one before. The caller holds the monitor of the dict. */
    Object replace(int entry, Object value) {
        Object before = entries[2 * entry + 1];
        ELEMENT.setRelease(entries, 2 * entry + 1, value);
        return before;
    }

    /** Deletes an entry. The caller holds the monitor of the dict. */
    void delete(int entry) {
        ELEMENT.setRelease(entries, 2 * entry + 1, ABSENT);
        ELEMENT.setRelease(entries, 2 * entry, ABSENT);
        if (entry == first) {
            first = entry + 1;
            while (first < end && entries[2 * first + 1] == ABSENT) {
                first++;
            }
        }
        if (entry == end - 1) {
            while (end > first && entries[2 * end - 1] == ABSENT) {
                end--;
            }
        }
    }

    /** {@return an entry before which all are deleted} */
    int first() {
        return first;
    }

    /**
     * {@return the last entry that is not deleted, or a negative number; under the monitor of the
     * dict}
     */
    int last() {
        return end > first ? end - 1 : MISSING;
    }

    /** {@return a table with these entries, without the deleted ones, and room for more} */
    DictTable copy(int capacity) {
        return copyBehind(new DictTable(capacity));
    }

    /** {@return {@code target}, which has room, with these entries behind its own} */
    DictTable copyBehind(DictTable target) {
        int stop = used;
        int to = target.used;
        for (int entry = first; entry < stop; entry++) {
            Object value = entries[2 * entry + 1];
            if (value != ABSENT) {
                target.hashes[to] = hashes[entry];
                target.entries[2 * to] = entries[2 * entry];
                target.entries[2 * to + 1] = value;
                target.point(hashes[entry], to++);
            }
        }
        target.end = to;
        USED.setRelease(target, to);
        return target;
    }

    /** Lets the index know of an entry, before anybody else sees the table. */
    private void point(int hash, int entry) {
        if (index != null) {
            int mask = index.length - 1;
            int at = hash * SPREAD >>> shift;
            while (index[at] != 0) {
                at = (at + 1) & mask;
            }
            index[at] = entry + 1 | hash * SPREAD << -shift;
        }
    }
}
