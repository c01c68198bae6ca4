package pyloom.object;

import java.math.BigInteger;

/** Exact integers: {@code Long}, and {@code BigInteger} only beyond 64 bits. */
public final class Ints {

    private Ints() {}

    /**
     * {@return the int in its one representation}
     *
     * @param value the int
     */
    public static Object normalize(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    /**
     * {@return the int as BigInteger}
     *
     * @param value a {@code Long}, {@code BigInteger} or {@code Boolean}
     */
    public static BigInteger big(Object value) {
        if (value instanceof BigInteger big) {
            return big;
        }
        if (value instanceof Boolean flag) {
            return flag ? BigInteger.ONE : BigInteger.ZERO;
        }
        return BigInteger.valueOf((Long) value);
    }

    /**
     * {@return the sum}
     *
     * @param a an int
     * @param b an int
     */
    public static Object add(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            return BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        }
        return sum;
    }

    /**
     * {@return the difference}
     *
     * @param a an int
     * @param b an int
     */
    public static Object subtract(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            return BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
        }
        return difference;
    }

    /**
     * {@return the product}
     *
     * @param a an int
     * @param b an int
     */
    public static Object multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high != low >> 63) {
            return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        }
        return low;
    }

    /**
     * {@return the negation}
     *
     * @param a an int
     */
    public static Object negate(long a) {
        return a == Long.MIN_VALUE ? (Object) BigInteger.valueOf(a).negate() : -a;
    }

    /**
     * {@return the int shifted left}
     *
     * @param a an int
     * @param count by how many bits, not negative
     */
    public static Object shiftLeft(long a, long count) {
        if (count < Long.SIZE && (a << count) >> count == a) {
            return a << count;
        }
        if (a == 0) {
            return 0L;
        }
        if (count > Integer.MAX_VALUE) {
            throw new MemoryError();
        }
        return normalize(BigInteger.valueOf(a).shiftLeft((int) count));
    }
}
