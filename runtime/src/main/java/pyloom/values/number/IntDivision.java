package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigInteger;

/**
 * Division of ints: floor division, modulo and true division, with CPython's signs, rounding and
 * errors.
 */
public final class IntDivision {

    private static final long EXACT_IN_DOUBLE = 1L << 53;
    private static final int MANTISSA_BITS = 53;
    private static final int MINIMUM_EXPONENT = -1021;
    private static final int MAXIMUM_EXPONENT = 1024;

    private IntDivision() {}

    /** {@return {@code left // right}} */
    public static Object floorDivide(long left, long right) {
        if (right == 0) {
            throw Fault.zeroDivision("integer division or modulo by zero");
        }
        if (right == -1) {
            return Ints.negate(left);
        }
        return Math.floorDiv(left, right);
    }

    /** {@return {@code left // right}} */
    public static Object floorDivide(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return floorDivide(a.longValue(), b.longValue());
        }
        return divideAndRemainder(left, right)[0];
    }

    /** {@return {@code left % right}} */
    public static long modulo(long left, long right) {
        if (right == 0) {
            throw Fault.zeroDivision("integer modulo by zero");
        }
        return Math.floorMod(left, right);
    }

    /** {@return {@code left % right}} */
    public static Object modulo(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return modulo(a.longValue(), b.longValue());
        }
        BigInteger divisor = Ints.big(right);
        if (divisor.signum() == 0) {
            throw Fault.zeroDivision("integer modulo by zero");
        }
        return Ints.normalize(floorModulo(Ints.big(left), divisor));
    }

    /** {@return quotient and remainder of {@code divmod(left, right)}} */
    public static Object[] divideAndRemainder(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return new Object[] {floorDivide(a.longValue(), b.longValue()), Math.floorMod(a, b)};
        }
        BigInteger divisor = Ints.big(right);
        if (divisor.signum() == 0) {
            throw Fault.zeroDivision("integer division or modulo by zero");
        }
        BigInteger[] parts = Ints.big(left).divideAndRemainder(divisor);
        if (parts[1].signum() != 0 && parts[1].signum() != divisor.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(divisor);
        }
        return new Object[] {Ints.normalize(parts[0]), Ints.normalize(parts[1])};
    }

    static BigInteger floorModulo(BigInteger left, BigInteger right) {
        BigInteger remainder = left.remainder(right);
        boolean otherSign = remainder.signum() != 0 && remainder.signum() != right.signum();
        return otherSign ? remainder.add(right) : remainder;
    }

    /** {@return {@code left / right}, the float nearest to the exact quotient} */
    public static double trueDivide(long left, long right) {
        if (right == 0) {
            throw Fault.zeroDivision("division by zero");
        }
        boolean exact =
                left <= EXACT_IN_DOUBLE
                        && left >= -EXACT_IN_DOUBLE
                        && right <= EXACT_IN_DOUBLE
                        && right >= -EXACT_IN_DOUBLE;
        if (exact) {
            return (double) left / (double) right;
        }
        return trueDivide(BigInteger.valueOf(left), BigInteger.valueOf(right));
    }

    /** {@return {@code left / right}, the float nearest to the exact quotient} */
    public static double trueDivide(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return trueDivide(a.longValue(), b.longValue());
        }
        return trueDivide(Ints.big(left), Ints.big(right));
    }

    private static double trueDivide(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw Fault.zeroDivision("division by zero");
        }
        if (left.signum() == 0) {
            return right.signum() < 0 ? -0.0 : 0.0;
        }
        double magnitude = quotient(left.abs(), right.abs());
        return left.signum() == right.signum() ? magnitude : -magnitude;
    }

    /**
     * Computes 55 or more leading bits and a sticky one, then rounds once, also for subnormal
     * results.
     */
    private static double quotient(BigInteger left, BigInteger right) {
        int difference = left.bitLength() - right.bitLength();
        if (difference > MAXIMUM_EXPONENT) {
            throw tooLarge();
        }
        if (difference < MINIMUM_EXPONENT - MANTISSA_BITS - 1) {
            return 0.0;
        }
        int shift = Math.max(difference, MINIMUM_EXPONENT) - MANTISSA_BITS - 2;
        BigInteger divisor = shift > 0 ? right.shiftLeft(shift) : right;
        BigInteger[] parts =
                (shift < 0 ? left.shiftLeft(-shift) : left).divideAndRemainder(divisor);
        long bits = parts[0].longValue() | (parts[1].signum() == 0 ? 0 : 1);
        int length = Long.SIZE - Long.numberOfLeadingZeros(bits);
        int extra = Math.max(length, MINIMUM_EXPONENT - shift) - MANTISSA_BITS;
        double result = Math.scalb((double) roundHalfEven(bits, extra), shift + extra);
        if (Double.isInfinite(result)) {
            throw tooLarge();
        }
        return result;
    }

    private static long roundHalfEven(long bits, int extra) {
        long half = 1L << (extra - 1);
        long kept = bits >> extra;
        long rest = bits & ((1L << extra) - 1);
        boolean up = rest > half || rest == half && (kept & 1) == 1;
        return up ? kept + 1 : kept;
    }

    private static RuntimeException tooLarge() {
        return Fault.overflow("integer division result too large for a float");
    }
}
