package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.math.BigInteger;

/** Python's {@code hash}. */
public final class Hashing {

    private static final int BITS = 61;
    private static final long MODULUS = (1L << BITS) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    private static final long INFINITY = 314159;

    private Hashing() {}

    /**
     * {@return the hash of an object}
     *
     * @param value any object
     */
    public static long hash(Object value) {
        if (value instanceof String text) {
            return text.hashCode();
        }
        if (value instanceof Long number) {
            return hash((long) number);
        }
        return hashSlowly(value);
    }

    /**
     * {@return the hash of an int}
     *
     * @param value the int
     */
    public static long hash(long value) {
        if (value > -MODULUS && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long hash = value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    private static long hashSlowly(Object value) {
        if (value instanceof Double number) {
            return hash((double) number);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof BigInteger number) {
            long hash = number.abs().mod(BIG_MODULUS).longValue() * number.signum();
            return hash == -1 ? -2 : hash;
        }
        PyType type = BuiltinTypes.typeOf(value);
        Object method = type.lookup("__hash__");
        if (method == null || method == ABSENT) {
            throw new TypeError("unhashable type: '" + type.name() + "'");
        }
        Object hash = Specials.call(value, "__hash__");
        if (hash instanceof Long number) {
            return number == -1 ? -2 : number;
        }
        if (hash instanceof BigInteger number) {
            return hash(number);
        }
        if (hash instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        throw new TypeError("__hash__ method should return an integer");
    }

    /**
     * {@return the hash of a float: that of the int if it is a whole number}
     *
     * @param value the float
     */
    public static long hash(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        if (Double.isNaN(value)) {
            return 0;
        }
        int exponent = value == 0 ? 0 : Math.getExponent(value);
        double fraction = Math.abs(value);
        long hash = 0;
        // exact in both directions: only powers of two are multiplied
        double scaled = Math.scalb(fraction, -exponent - 1);
        exponent++;
        while (scaled != 0) {
            hash = ((hash << 28) & MODULUS) | hash >>> (BITS - 28);
            scaled *= 1 << 28;
            exponent -= 28;
            long digit = (long) scaled;
            scaled -= digit;
            hash += digit;
            if (hash >= MODULUS) {
                hash -= MODULUS;
            }
        }
        int turn = Math.floorMod(exponent, BITS);
        hash = ((hash << turn) & MODULUS) | hash >>> (BITS - turn);
        hash = value < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    /**
     * {@return the hash of an object's identity}
     *
     * @param value any object
     */
    public static long identity(Object value) {
        return System.identityHashCode(value);
    }
}
