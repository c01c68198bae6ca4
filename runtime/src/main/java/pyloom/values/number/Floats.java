package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Arithmetic, comparison and conversion of floats where Python differs from Java's {@code double}.
 */
public final class Floats {

    private static final int MANTISSA_BITS = 53;
    private static final double EXACT_INTEGERS = 0x1p53;

    private Floats() {}

    /** {@return {@code left / right}; {@code ZeroDivisionError} instead of infinity} */
    public static double divide(double left, double right) {
        if (right == 0.0) {
            throw Fault.zeroDivision("float division by zero");
        }
        return left / right;
    }

    /** {@return {@code left // right}} */
    public static double floorDivide(double left, double right) {
        if (right == 0.0) {
            throw Fault.zeroDivision("float floor division by zero");
        }
        return quotient(left, right);
    }

    /** {@return {@code left % right}, with the sign of {@code right}} */
    public static double modulo(double left, double right) {
        if (right == 0.0) {
            throw Fault.zeroDivision("float modulo by zero");
        }
        return remainder(left, right);
    }

    /** Refuses a zero divisor of {@code divmod()} with its own text. */
    public static void requireDivmod(double right) {
        if (right == 0.0) {
            throw Fault.zeroDivision("float divmod()");
        }
    }

    private static double remainder(double left, double right) {
        double rest = left % right;
        if (rest == 0.0) {
            return Math.copySign(0.0, right);
        }
        return rest < 0 == right < 0 ? rest : rest + right;
    }

    private static double quotient(double left, double right) {
        double rest = left % right;
        double exact = (left - rest) / right;
        if (rest != 0.0 && rest < 0 != right < 0) {
            exact -= 1.0;
        }
        if (exact == 0.0) {
            return Math.copySign(0.0, left / right);
        }
        double floor = Math.floor(exact);
        return exact - floor > 0.5 ? floor + 1.0 : floor;
    }

    /** {@return {@code int(value)}, the value without its fraction} */
    public static Object truncate(double value) {
        long small = (long) value;
        if (small != Long.MAX_VALUE && small != Long.MIN_VALUE && !Double.isNaN(value)) {
            return small;
        }
        requireFinite(value, "integer");
        return Ints.normalize(new BigDecimal(value).toBigInteger());
    }

    /** {@return {@code math.floor(value)}} */
    public static Object floor(double value) {
        return truncate(Math.floor(value));
    }

    /** {@return {@code math.ceil(value)}} */
    public static Object ceil(double value) {
        return truncate(Math.ceil(value));
    }

    static void requireFinite(double value, String target) {
        if (Double.isNaN(value)) {
            throw Fault.value("cannot convert float NaN to " + target);
        }
        if (Double.isInfinite(value)) {
            String name = target.equals("integer") ? "float infinity" : "Infinity";
            throw Fault.overflow("cannot convert " + name + " to " + target);
        }
    }

    /** {@return {@code value.is_integer()}} */
    public static boolean isInteger(double value) {
        return value == Math.rint(value) && !Double.isInfinite(value);
    }

    /** {@return numerator and denominator of {@code value.as_integer_ratio()}} */
    public static Object[] integerRatio(double value) {
        if (Double.isNaN(value)) {
            throw Fault.value("cannot convert NaN to integer ratio");
        }
        requireFinite(value, "integer ratio");
        if (value == 0.0) {
            return new Object[] {0L, 1L};
        }
        long bits = mantissa(value);
        int exponent = exponent(value);
        int zeros = Long.numberOfTrailingZeros(bits);
        bits >>= zeros;
        exponent += zeros;
        BigInteger numerator = BigInteger.valueOf(value < 0 ? -bits : bits);
        return exponent >= 0
                ? new Object[] {Ints.normalize(numerator.shiftLeft(exponent)), 1L}
                : new Object[] {
                    Ints.normalize(numerator), Ints.normalize(BigInteger.ONE.shiftLeft(-exponent))
                };
    }

    /**
     * {@return the integer significand of a finite float: {@code abs(value) == mantissa *
     * 2**exponent}}
     */
    static long mantissa(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & 0xfffffffffffffL;
        return (bits & 0x7ff0000000000000L) == 0 ? fraction : fraction | 0x10000000000000L;
    }

    /** {@return the power of two that goes with {@link #mantissa}} */
    static int exponent(double value) {
        int biased = (int) (Double.doubleToRawLongBits(value) >>> (MANTISSA_BITS - 1)) & 0x7ff;
        return Math.max(biased, 1) - 1075;
    }

    /**
     * Compares an int with a float exactly.
     *
     * @return negative, zero or positive; meaningless if {@code right} is NaN
     */
    public static int compare(Object left, double right) {
        if (left instanceof Long small) {
            return compare(small.longValue(), right);
        }
        if (Double.isInfinite(right)) {
            return right > 0 ? -1 : 1;
        }
        return new BigDecimal(Ints.big(left)).compareTo(new BigDecimal(right));
    }

    /** Compares as {@link #compare(Object, double)} does. */
    public static int compare(long left, double right) {
        double near = left;
        if (near != right || Math.abs(near) <= EXACT_INTEGERS) {
            return Double.compare(near, right == 0.0 ? 0.0 : right);
        }
        if (near == 0x1p63) {
            return -1;
        }
        return Long.compare(left, (long) right);
    }

    /** {@return {@code left == right}, compared exactly} */
    public static boolean equal(Object left, double right) {
        return !Double.isNaN(right) && compare(left, right) == 0;
    }
}
