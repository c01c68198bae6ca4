package pyloom.stdlib.builtins;

import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.Sameness;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The hash table of a set. Places, probes and growth are those of CPython's sets, so that iteration
 * gives elements of equal hashes in CPython's order.
 *
 * <p>Who writes holds the monitor of the set; readers hold nothing. A key is stored after its hash,
 * in one step; a removed key leaves a mark that searches go past.
 */
final class SetTable {

    /** The key is not in the table. */
    static final int MISSING = -1;

    /** Only the program's own {@code __eq__} can tell whether the key is in the table. */
    static final int UNKNOWN = -2;

    static final int MINIMUM_SIZE = 8;

    private static final Object REMOVED = new Object();
    private static final Object NONE = new Object(); // stands for None, as null marks a free place
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

    private final Object[] keys;
    private final long[] hashes;
    private final int mask;
    private int fill; // places with a key or a mark; guarded by the set

    /** Makes an empty table; {@code size} is a power of two. */
    SetTable(int size) {
        keys = new Object[size];
        hashes = new long[size];
        mask = size - 1;
    }

    /** {@return the smallest size of a table for more than {@code used} keys} */
    static int sizeFor(long used) {
        int size = MINIMUM_SIZE;
        while (size <= used) {
            size <<= 1;
        }
        return size;
    }

    static long hash(Object key) {
        return key instanceof String text ? text.hashCode() : Hashing.hash(key);
    }

    int size() {
        return mask + 1;
    }

    int fill() {
        return fill;
    }

    /** {@return whether there is a key at a place} */
    boolean holdsKey(int place) {
        Object key = ELEMENT.getAcquire(keys, place);
        return key != null && key != REMOVED;
    }

    /** {@return the key at a place, or {@code otherwise} if there is none} */
    Object keyOr(int place, Object otherwise) {
        Object key = ELEMENT.getAcquire(keys, place);
        if (key == null || key == REMOVED) {
            return otherwise;
        }
        return key == NONE ? null : key;
    }

    long hashAt(int place) {
        return hashes[place];
    }

    /**
     * {@return the place of a key, {@link #MISSING} or {@link #UNKNOWN}; runs no code of the
     * program}
     */
    int find(Object key, long hash) {
        return search(key, hash, false);
    }

    /** {@return the place of a key or {@link #MISSING}; asks the program's {@code __eq__}} */
    int findByEquality(Object key, long hash) {
        return search(key, hash, true);
    }

    private int search(Object key, long hash, boolean byEquality) {
        long perturb = hash;
        int start = (int) hash & mask;
        while (true) {
            int end = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
            for (int place = start; place <= end; place++) {
                Object found = ELEMENT.getAcquire(keys, place);
                if (found == null) {
                    return MISSING;
                }
                if (hashes[place] == hash && found != REMOVED) {
                    int same = compare(found == NONE ? null : found, key, byEquality);
                    if (same != Sameness.NO) {
                        return same == Sameness.YES ? place : UNKNOWN;
                    }
                }
            }
            perturb >>>= PERTURB_SHIFT;
            start = (int) (start * 5L + 1 + perturb) & mask;
        }
    }

    private static int compare(Object found, Object key, boolean byEquality) {
        int same = Sameness.of(found, key);
        if (same == Sameness.UNKNOWN && byEquality) {
            return Comparisons.equal(found, key) ? Sameness.YES : Sameness.NO;
        }
        return same;
    }

    /** Adds a key that is missing, in the place of a removed one if the search goes past it. */
    void add(Object key, long hash) {
        int free = MISSING;
        long perturb = hash;
        int start = (int) hash & mask;
        while (true) {
            int end = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
            for (int place = start; place <= end; place++) {
                Object found = keys[place];
                if (found == null) {
                    fill += free == MISSING ? 1 : 0;
                    put(free == MISSING ? place : free, key, hash);
                    return;
                }
                if (found == REMOVED) {
                    free = place;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            start = (int) (start * 5L + 1 + perturb) & mask;
        }
    }

    private void put(int place, Object key, long hash) {
        hashes[place] = hash;
        ELEMENT.setRelease(keys, place, key == null ? NONE : key);
    }

    /** Removes the key at a place. */
    void remove(int place) {
        ELEMENT.setRelease(keys, place, REMOVED);
    }

    /** {@return whether a key that was added left too little room} */
    boolean isCrowded() {
        return fill * 5L >= mask * 3L;
    }

    /** {@return whether the table would be crowded with so many more keys} */
    boolean wouldBeCrowded(int more) {
        return (fill + (long) more) * 5 >= mask * 3L;
    }

    /** {@return a table of another size with the same keys} */
    SetTable resized(int size) {
        SetTable copy = new SetTable(size);
        for (int place = 0; place <= mask; place++) {
            if (holdsKey(place)) {
                copy.add(keyOr(place, null), hashes[place]);
            }
        }
        return copy;
    }

    /** {@return a table with the same keys in the same places} */
    SetTable copy() {
        SetTable copy = new SetTable(mask + 1);
        System.arraycopy(keys, 0, copy.keys, 0, keys.length);
        System.arraycopy(hashes, 0, copy.hashes, 0, hashes.length);
        copy.fill = fill;
        return copy;
    }
}
