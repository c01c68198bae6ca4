package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigInteger;

/**
 * Exact integer arithmetic on Python's {@code int}.
 *
 * <p>An int is a {@link Long}, or a {@link BigInteger} where it does not fit; every result is
 * normalised, so two equal ints have the same class. A {@link Boolean} is accepted wherever an int
 * is, as in Python.
 */
public final class Ints {

    /**
     * Results of more bits are refused with {@code MemoryError} instead of being computed for
     * hours.
     */
    static final long MAXIMUM_BITS = 1L << 31;

    private static final BigInteger MINUS_LONG_MIN = BigInteger.ONE.shiftLeft(63);

    private Ints() {}

    /** {@return whether {@code value} is an int that is not a bool} */
    public static boolean isInt(Object value) {
        return value instanceof Long || value instanceof BigInteger;
    }

    /** {@return {@code value} as a Long if it fits} */
    public static Object normalize(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    /** {@return an int or bool as a BigInteger} */
    public static BigInteger big(Object value) {
        return switch (value) {
            case BigInteger big -> big;
            case Long small -> BigInteger.valueOf(small);
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            default -> throw new IllegalArgumentException("not an int: " + value.getClass());
        };
    }

    /** {@return an int or bool without its bool-ness: Long or BigInteger} */
    public static Object plain(Object value) {
        return value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value;
    }

    /** {@return -1, 0 or 1} */
    public static int sign(Object value) {
        return switch (value) {
            case Long small -> Long.signum(small);
            case Boolean truth -> truth ? 1 : 0;
            default -> big(value).signum();
        };
    }

    /** {@return {@code left + right}} */
    public static Object add(long left, long right) {
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) < 0) {
            return BigInteger.valueOf(left).add(BigInteger.valueOf(right));
        }
        return sum;
    }

    /** {@return {@code left + right}} */
    public static Object add(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return add(a.longValue(), b.longValue());
        }
        return normalize(big(left).add(big(right)));
    }

    /** {@return {@code left - right}} */
    public static Object subtract(long left, long right) {
        long difference = left - right;
        if (((left ^ right) & (left ^ difference)) < 0) {
            return BigInteger.valueOf(left).subtract(BigInteger.valueOf(right));
        }
        return difference;
    }

    /** {@return {@code left - right}} */
    public static Object subtract(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return subtract(a.longValue(), b.longValue());
        }
        return normalize(big(left).subtract(big(right)));
    }

    /** {@return {@code left * right}} */
    public static Object multiply(long left, long right) {
        long high = Math.multiplyHigh(left, right);
        long low = left * right;
        if (high == low >> 63) {
            return low;
        }
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }

    /** {@return {@code left * right}} */
    public static Object multiply(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return multiply(a.longValue(), b.longValue());
        }
        BigInteger a = big(left);
        BigInteger b = big(right);
        if ((long) a.bitLength() + b.bitLength() >= MAXIMUM_BITS) {
            throw Fault.memory();
        }
        return normalize(a.multiply(b));
    }

    /** {@return {@code -value}} */
    public static Object negate(long value) {
        return value == Long.MIN_VALUE ? (Object) MINUS_LONG_MIN : -value;
    }

    /** {@return {@code -value}} */
    public static Object negate(Object value) {
        return value instanceof Long small
                ? negate(small.longValue())
                : normalize(big(value).negate());
    }

    /** {@return {@code abs(value)}} */
    public static Object abs(long value) {
        return value < 0 ? negate(value) : (Object) value;
    }

    /** {@return {@code abs(value)}} */
    public static Object abs(Object value) {
        return value instanceof Long small ? abs(small.longValue()) : normalize(big(value).abs());
    }

    /** {@return {@code ~value}} */
    public static Object invert(Object value) {
        return value instanceof Long small ? (Object) ~small : normalize(big(value).not());
    }

    /** {@return {@code left & right}} */
    public static Object and(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a & b;
        }
        return normalize(big(left).and(big(right)));
    }

    /** {@return {@code left | right}} */
    public static Object or(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a | b;
        }
        return normalize(big(left).or(big(right)));
    }

    /** {@return {@code left ^ right}} */
    public static Object xor(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a ^ b;
        }
        return normalize(big(left).xor(big(right)));
    }

    /**
     * {@return a negative, zero or positive number as {@code left} is less than, equal to or
     * greater than right}
     */
    public static int compare(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return Long.compare(a, b);
        }
        return big(left).compareTo(big(right));
    }

    /** {@return {@code left == right}} */
    public static boolean equal(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        return big(left).equals(big(right));
    }

    /** {@return {@code value.bit_length()}} */
    public static long bitLength(Object value) {
        if (value instanceof Long small && small != Long.MIN_VALUE) {
            return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(small));
        }
        return big(value).abs().bitLength();
    }

    /** {@return {@code value.bit_count()}, the ones of the absolute value} */
    public static long bitCount(Object value) {
        if (value instanceof Long small) {
            return Long.bitCount(Math.abs(small));
        }
        return big(value).abs().bitCount();
    }

    /** {@return the nearest float, ties to even; {@code OverflowError} beyond the largest float} */
    public static double toDouble(Object value) {
        if (value instanceof Long small) {
            return small;
        }
        double nearest = big(value).doubleValue();
        if (Double.isInfinite(nearest)) {
            throw Fault.overflow("int too large to convert to float");
        }
        return nearest;
    }
}
