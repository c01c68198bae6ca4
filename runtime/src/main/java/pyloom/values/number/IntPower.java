package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigInteger;

/**
 * Powers and shifts of ints; results that could never be held raise as CPython does instead of
 * hanging.
 */
public final class IntPower {

    private static final long SMALL_MODULUS = 1L << 31;

    private IntPower() {}

    /** {@return {@code base ** exponent}: an int, or a float if the exponent is negative} */
    public static Object power(Object base, Object exponent) {
        if (Ints.sign(exponent) < 0) {
            return FloatPower.power(Ints.toDouble(base), Ints.toDouble(exponent));
        }
        if (base instanceof Long small && exponent instanceof Long times) {
            return power(small.longValue(), times.longValue());
        }
        return bigPower(Ints.big(base), exponent);
    }

    private static Object power(long base, long exponent) {
        long result = 1;
        long factor = base;
        long left = exponent;
        while (true) {
            if ((left & 1) != 0) {
                long high = Math.multiplyHigh(result, factor);
                result *= factor;
                if (high != result >> 63) {
                    return bigPower(BigInteger.valueOf(base), exponent);
                }
            }
            left >>= 1;
            if (left == 0) {
                return result;
            }
            long high = Math.multiplyHigh(factor, factor);
            factor *= factor;
            if (high != factor >> 63) {
                return bigPower(BigInteger.valueOf(base), exponent);
            }
        }
    }

    private static Object bigPower(BigInteger base, Object exponent) {
        if (base.bitLength() <= 1 && base.abs().bitLength() <= 1) {
            boolean even = !Ints.big(exponent).testBit(0);
            boolean one =
                    base.signum() > 0 || Ints.sign(exponent) == 0 || base.signum() < 0 && even;
            return one ? 1L : (Object) (long) base.signum();
        }
        if (!(Ints.plain(exponent) instanceof Long times)
                || times >= Ints.MAXIMUM_BITS
                || (base.abs().bitLength() - 1L) * times >= Ints.MAXIMUM_BITS / 2) {
            throw Fault.memory();
        }
        return Ints.normalize(base.pow(times.intValue()));
    }

    /** {@return {@code pow(base, exponent, modulus)}, with the sign of the modulus} */
    public static Object power(Object base, Object exponent, Object modulus) {
        if (Ints.sign(modulus) == 0) {
            throw Fault.value("pow() 3rd argument cannot be 0");
        }
        boolean small =
                modulus instanceof Long m
                        && m > 0
                        && m <= SMALL_MODULUS
                        && base instanceof Long
                        && exponent instanceof Long e
                        && e >= 0;
        if (small) {
            return smallPower((Long) base, (Long) exponent, (Long) modulus);
        }
        BigInteger divisor = Ints.big(modulus).abs();
        BigInteger result = bigPower(Ints.big(base), Ints.big(exponent), divisor);
        if (Ints.sign(modulus) < 0 && result.signum() != 0) {
            result = result.subtract(divisor);
        }
        return Ints.normalize(result);
    }

    private static BigInteger bigPower(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (exponent.signum() >= 0) {
            return base.modPow(exponent, modulus);
        }
        if (!modulus.equals(BigInteger.ONE) && !base.gcd(modulus).equals(BigInteger.ONE)) {
            throw Fault.value("base is not invertible for the given modulus");
        }
        return base.modInverse(modulus).modPow(exponent.negate(), modulus);
    }

    private static long smallPower(long base, long exponent, long modulus) {
        long factor = Math.floorMod(base, modulus);
        long result = 1 % modulus;
        for (long left = exponent; left != 0; left >>= 1) {
            if ((left & 1) != 0) {
                result = result * factor % modulus;
            }
            factor = factor * factor % modulus;
        }
        return result;
    }

    /** {@return {@code value << count}} */
    public static Object shiftLeft(Object value, Object count) {
        requireNotNegative(count);
        if (Ints.sign(value) == 0) {
            return 0L;
        }
        if (!(Ints.plain(count) instanceof Long bits)) {
            throw Fault.overflow("too many digits in integer");
        }
        if (value instanceof Long small && bits < Long.SIZE) {
            long shifted = small << bits;
            if (shifted >> bits == small) {
                return shifted;
            }
        }
        if (bits >= Ints.MAXIMUM_BITS || bits + Ints.bitLength(value) >= Ints.MAXIMUM_BITS) {
            throw Fault.memory();
        }
        return Ints.normalize(Ints.big(value).shiftLeft(bits.intValue()));
    }

    /** {@return {@code value >> count}} */
    public static Object shiftRight(Object value, Object count) {
        requireNotNegative(count);
        boolean all = !(Ints.plain(count) instanceof Long bits) || bits >= Ints.MAXIMUM_BITS;
        if (all) {
            return Ints.sign(value) < 0 ? -1L : 0L;
        }
        long bits = (Long) Ints.plain(count);
        if (value instanceof Long small) {
            return small >> Math.min(bits, Long.SIZE - 1);
        }
        return Ints.normalize(Ints.big(value).shiftRight((int) bits));
    }

    private static void requireNotNegative(Object count) {
        if (Ints.sign(count) < 0) {
            throw Fault.value("negative shift count");
        }
    }
}
