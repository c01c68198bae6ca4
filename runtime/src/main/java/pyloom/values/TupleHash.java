package pyloom.values;

/** The hash of a tuple from the hashes of its elements, as CPython mixes them (after xxHash). */
public final class TupleHash {

    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;
    private static final long LENGTH_SALT = 3527539;
    private static final long INSTEAD_OF_MINUS_ONE = 1546275796;

    /** What the hash starts from. */
    public static final long START = PRIME_5;

    private TupleHash() {}

    /** {@return the hash so far with one more element} */
    public static long mix(long soFar, long element) {
        return Long.rotateLeft(soFar + element * PRIME_2, 31) * PRIME_1;
    }

    /** {@return the hash of all {@code length} elements that were mixed} */
    public static long finish(long mixed, int length) {
        long hash = mixed + (length ^ PRIME_5 ^ LENGTH_SALT);
        return hash == -1 ? INSTEAD_OF_MINUS_ONE : hash;
    }
}
