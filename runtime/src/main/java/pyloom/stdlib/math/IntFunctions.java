package pyloom.stdlib.math;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.ValueError;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** The functions of Python's {@code math} over ints. */
@PythonModule(value = "math", doc = "library/math.html")
public final class IntFunctions {

    private static final int SMALL_FACTORIALS = 20;

    private IntFunctions() {}

    /** {@return the number of ways to choose {@code k} of {@code n} things} */
    @PythonApi("comb(n, k, /)")
    public static Object comb(Object n, Object k) {
        BigInteger all = Ints.big(Numbers.exactIndex(n));
        BigInteger chosen = Ints.big(Numbers.exactIndex(k));
        requireCounts(all, chosen);
        BigInteger fewer = chosen.min(all.subtract(chosen));
        if (fewer.signum() < 0) {
            return 0L;
        }
        if (fewer.bitLength() >= Long.SIZE) {
            throw new OverflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
        }
        long count = fewer.longValue();
        return Ints.normalize(fallingProduct(all, 0, count).divide(product(2, count)));
    }

    private static void requireCounts(BigInteger n, BigInteger k) {
        if (n.signum() < 0) {
            throw new ValueError("n must be a non-negative integer");
        }
        if (k.signum() < 0) {
            throw new ValueError("k must be a non-negative integer");
        }
    }

    /** {@return {@code (n - from) * ... * (n - to + 1)}} */
    private static BigInteger fallingProduct(BigInteger n, long from, long to) {
        if (to - from < 8) {
            BigInteger result = BigInteger.ONE;
            for (long i = from; i < to; i++) {
                result = result.multiply(n.subtract(BigInteger.valueOf(i)));
            }
            return result;
        }
        long middle = (from + to) >>> 1;
        return fallingProduct(n, from, middle).multiply(fallingProduct(n, middle, to));
    }

    /** {@return {@code first * (first + 1) * ... * last}} */
    private static BigInteger product(long first, long last) {
        if (last - first < 8) {
            BigInteger result = BigInteger.ONE;
            for (long i = first; i <= last; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = (first + last) >>> 1;
        return product(first, middle).multiply(product(middle + 1, last));
    }

    /**
     * {@return the number of ways to put {@code k} of {@code n} things in a row}
     *
     * @param n how many things
     * @param k how many of them, all if it is None
     */
    @PythonApi("perm(n, k=None, /)")
    public static Object perm(Object n, Object k) {
        if (k == null) {
            return factorial(n);
        }
        BigInteger all = Ints.big(Numbers.exactIndex(n));
        BigInteger chosen = Ints.big(Numbers.exactIndex(k));
        requireCounts(all, chosen);
        if (chosen.compareTo(all) > 0) {
            return 0L;
        }
        if (chosen.bitLength() >= Long.SIZE) {
            throw new OverflowError("k must not exceed " + Long.MAX_VALUE);
        }
        return Ints.normalize(fallingProduct(all, 0, chosen.longValue()));
    }

    /** {@return the factorial} */
    @PythonApi("factorial(n, /)")
    public static Object factorial(Object n) {
        Object plain = Numbers.exactIndex(n);
        if (Ints.sign(plain) < 0) {
            throw new ValueError("factorial() not defined for negative values");
        }
        if (!(plain instanceof Long number)) {
            throw new OverflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
        }
        if (number <= SMALL_FACTORIALS) {
            long result = 1;
            for (long i = 2; i <= number; i++) {
                result *= i;
            }
            return result;
        }
        return largeFactorial(number);
    }

    /** The odd parts of the numbers are multiplied, the powers of two shifted in at the end. */
    private static BigInteger largeFactorial(long n) {
        BigInteger odd = BigInteger.ONE;
        BigInteger result = BigInteger.ONE;
        long before = 1;
        for (int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(n); shift >= 0; shift--) {
            long upTo = n >> shift;
            odd = odd.multiply(oddProduct(before + 2, upTo));
            result = result.multiply(odd);
            before = upTo % 2 == 0 ? upTo - 1 : upTo;
        }
        return result.shiftLeft(Math.toIntExact(n - Long.bitCount(n)));
    }

    /** {@return the product of the odd numbers from an odd one on} */
    private static BigInteger oddProduct(long first, long last) {
        if (last - first < 16) {
            BigInteger result = BigInteger.ONE;
            for (long i = first; i <= last; i += 2) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = (first + last) >>> 1 | 1;
        return oddProduct(first, middle - 2).multiply(oddProduct(middle, last));
    }

    /** {@return the greatest common divisor} */
    @PythonApi("gcd(*integers)")
    public static Object gcd(Object[] integers) {
        Object result = 0L;
        for (Object integer : integers) {
            result = gcd(result, Numbers.exactIndex(integer));
        }
        return result;
    }

    private static Object gcd(Object a, Object b) {
        if (a instanceof Long first
                && b instanceof Long second
                && first != Long.MIN_VALUE
                && second != Long.MIN_VALUE) {
            return gcd(first.longValue(), second.longValue());
        }
        return Ints.normalize(Ints.big(a).gcd(Ints.big(b)));
    }

    /** {@return the greatest common divisor of two ints other than the least one} */
    static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** {@return the least common multiple} */
    @PythonApi("lcm(*integers)")
    public static Object lcm(Object[] integers) {
        BigInteger result = BigInteger.ONE;
        for (Object integer : integers) {
            BigInteger factor = Ints.big(Numbers.exactIndex(integer)).abs();
            result =
                    result.signum() == 0 || factor.signum() == 0
                            ? BigInteger.ZERO
                            : result.divide(result.gcd(factor)).multiply(factor);
        }
        return Ints.normalize(result);
    }

    /** {@return the integer part of the square root} */
    @PythonApi("isqrt(n, /)")
    public static Object isqrt(Object n) {
        Object plain = Numbers.exactIndex(n);
        if (Ints.sign(plain) < 0) {
            throw new ValueError("isqrt() argument must be nonnegative");
        }
        if (plain instanceof Long number) {
            long root = (long) Math.sqrt((double) number);
            while (root * root > number || root > 3037000499L) {
                root--;
            }
            while (root < 3037000499L && (root + 1) * (root + 1) <= number) {
                root++;
            }
            return root;
        }
        return Ints.normalize(((BigInteger) plain).sqrt());
    }
}
