package pyloom.stdlib.builtins;

import pyloom.object.Numbers;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/**
 * The indexes that a slice selects in a sequence.
 *
 * @param start the first index
 * @param stop the index where it ends, exclusive
 * @param step the distance, not 0
 * @param count how many there are
 */
record SliceRange(int start, int stop, int step, int count) {

    /** {@return the indexes of a slice in a sequence of {@code length} elements} */
    static SliceRange of(PySlice slice, int length) {
        long step = slice.step() == null ? 1 : index(slice.step());
        if (step == 0) {
            throw new ValueError("slice step cannot be zero");
        }
        long low = step < 0 ? -1 : 0;
        long high = step < 0 ? length - 1L : length;
        long start = bound(slice.start(), length, low, high, step < 0 ? high : low);
        long stop = bound(slice.stop(), length, low, high, step < 0 ? low : high);
        long distance = step < 0 ? start - stop : stop - start;
        long count =
                distance <= 0 ? 0 : (distance - 1) / Math.abs(Math.max(step, -Long.MAX_VALUE)) + 1;
        int narrow = Math.clamp(step, Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
        return new SliceRange((int) start, (int) stop, narrow, (int) count);
    }

    private static long bound(Object given, int length, long low, long high, long missing) {
        if (given == null) {
            return missing;
        }
        long index = index(given);
        return Math.clamp(index < 0 ? index + length : index, low, high);
    }

    /** {@return an index; one beyond 64 bits becomes the nearest that fits} */
    static long index(Object value) {
        if (value instanceof Long small) {
            return small;
        }
        if (!Payloads.isInteger(value) && !Specials.has(value, "__index__")) {
            throw new TypeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Indexes.clamped(Numbers.exactIndex(value));
    }

    /** {@return whether the indexes follow each other} */
    boolean isContiguous() {
        return step == 1;
    }

    /** {@return where a contiguous selection ends, never before its start} */
    int end() {
        return Math.max(start, stop);
    }
}
