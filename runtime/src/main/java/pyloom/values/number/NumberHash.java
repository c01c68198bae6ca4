package pyloom.values.number;

import java.math.BigInteger;

/**
 * Hashes of numbers, equal to CPython's: numbers of equal value have equal hashes whatever their
 * type, because each is reduced modulo the prime {@code 2**61 - 1}.
 */
public final class NumberHash {

    private static final int BITS = 61;
    private static final long PRIME = (1L << BITS) - 1;
    private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
    private static final long INFINITY = 314159;
    private static final long IMAGINARY = 1000003;

    private NumberHash() {}

    /** {@return the hash of an int that fits a long} */
    public static long of(long value) {
        if (value > -PRIME && value < PRIME) {
            return value == -1 ? -2 : value;
        }
        return notMinusOne(value % PRIME);
    }

    /** {@return the hash of an int or bool} */
    public static long of(Object value) {
        return switch (value) {
            case Long small -> of(small.longValue());
            case Boolean truth -> truth ? 1 : 0;
            default -> notMinusOne(Ints.big(value).remainder(BIG_PRIME).longValue());
        };
    }

    /** {@return the hash of a float; 0 for NaN, which CPython hashes by identity} */
    public static long of(double value) {
        long whole = (long) value;
        if (whole == value && whole != Long.MAX_VALUE) {
            return of(whole);
        }
        if (Double.isNaN(value)) {
            return 0;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        long bits = Floats.mantissa(value);
        int turn = Math.floorMod(Floats.exponent(value), BITS);
        long hash = rotate(bits, turn);
        return notMinusOne(value < 0 ? -hash : hash);
    }

    /** Multiplies by a power of two modulo the prime, which is a rotation of 61 bits. */
    private static long rotate(long value, int count) {
        long turned = (value << count & PRIME) | value >>> (BITS - count);
        return turned == PRIME ? 0 : turned;
    }

    /** {@return the hash of a complex number} */
    public static long of(double real, double imaginary) {
        return notMinusOne(of(real) + IMAGINARY * of(imaginary));
    }

    private static long notMinusOne(long hash) {
        return hash == -1 ? -2 : hash;
    }
}
