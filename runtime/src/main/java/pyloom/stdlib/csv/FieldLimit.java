package pyloom.stdlib.csv;

/** How long a field may be. */
final class FieldLimit {

    private static volatile long limit = 128 * 1024;

    private FieldLimit() {}

    static long get() {
        return limit;
    }

    static void set(long newLimit) {
        limit = newLimit;
    }
}
