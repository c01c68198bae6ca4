package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.IndexError;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.Specials;
import pyloom.object.TypeError;

import java.math.BigInteger;

/** Indexes and counts as arguments. */
final class Indexes {

    private Indexes() {}

    /** {@return an int; one beyond 64 bits becomes the nearest that fits} */
    static long clamped(Object number) {
        if (number instanceof Long small) {
            return small;
        }
        return ((BigInteger) number).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /**
     * {@return the {@code start} or {@code stop} of a search, which {@code None} or nothing leaves
     * out}
     */
    static long bound(Object value, long missing) {
        return value == null || value == ABSENT ? missing : SliceRange.index(value);
    }

    /** {@return an index from the front, within 0 and {@code length}} */
    static int within(long index, int length) {
        return (int) Math.clamp(index < 0 ? index + length : index, 0L, length);
    }

    /**
     * {@return the index of an element, from the front}
     *
     * @param owner what is indexed, for the text of the {@code TypeError}
     * @param complaint the text of the {@code IndexError}
     */
    static int element(Object key, int length, String owner, String complaint) {
        long index = number(key, owner);
        long place = index < 0 ? index + length : index;
        if (place < 0 || place >= length) {
            throw new IndexError(complaint);
        }
        return (int) place;
    }

    /** {@return a key as a number; {@code TypeError} if it is no index} */
    static long number(Object key, String owner) {
        if (key instanceof Long small) {
            return small;
        }
        if (!Payloads.isInteger(key) && !Specials.has(key, "__index__")) {
            throw new TypeError(
                    owner + " indices must be integers or slices, not " + Payloads.typeName(key));
        }
        return fitting(Numbers.exactIndex(key), key);
    }

    private static long fitting(Object number, Object key) {
        if (number instanceof Long small) {
            return small;
        }
        throw new IndexError(
                "cannot fit '" + Payloads.typeName(key) + "' into an index-sized integer");
    }

    /** {@return the count of a repetition} */
    static long repetition(Object value) {
        Object number = Numbers.exactIndex(value);
        if (number instanceof Long small) {
            return small;
        }
        throw new OverflowError(
                "cannot fit '" + Payloads.typeName(value) + "' into an index-sized integer");
    }
}
