package pyloom.values;

/** The hash of a frozenset from the hashes of its elements, in any order, as CPython mixes them. */
public final class SetHash {

    private static final long INSTEAD_OF_MINUS_ONE = 590923713;

    private SetHash() {}

    /** {@return the hash so far with one more element} */
    public static long mix(long soFar, long element) {
        return soFar ^ (element ^ 89869747L ^ element << 16) * 3644798167L;
    }

    /** {@return the hash of all {@code size} elements that were mixed, starting from 0} */
    public static long finish(long mixed, int size) {
        long hash = mixed ^ (size + 1L) * 1927868237L;
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? INSTEAD_OF_MINUS_ONE : hash;
    }
}
