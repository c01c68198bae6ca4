package pyloom.stdlib.decimal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.IntFunction;

/** Roots, powers and logarithms; all but powers with any exponent are rounded correctly. */
final class Powers {

    private Powers() {}

    static PyDecimal sqrt(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() && !a.isNegative) {
            return a.as(PyDecimal.TYPE);
        }
        if (a.isZero()) {
            return context.fix(
                    BigDecimal.valueOf(0, Math.toIntExact(-Math.floorDiv(a.exponent(), 2L))),
                    a.isNegative);
        }
        if (a.isNegative) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        long digits = context.precision + 1;
        long exponent = Math.floorDiv(a.exponent(), 2L);
        BigInteger square = a.digits();
        if ((a.exponent() & 1) != 0) {
            square = square.multiply(BigInteger.TEN);
        }
        int length = (new BigDecimal(square).precision() + 1) / 2;
        int shift = Math.toIntExact(digits - length);
        BigInteger hundreds = BigInteger.TEN.pow(2 * Math.abs(shift));
        boolean isExact = true;
        if (shift >= 0) {
            square = square.multiply(hundreds);
        } else {
            BigInteger[] parts = square.divideAndRemainder(hundreds);
            square = parts[0];
            isExact = parts[1].signum() == 0;
        }
        BigInteger root = square.sqrt();
        isExact = isExact && root.multiply(root).equals(square);
        PyContext nearest = rounding(context);
        PyDecimal result;
        if (isExact) {
            BigDecimal exact = new BigDecimal(root, Math.toIntExact(shift - exponent));
            result = nearest.fix(nearest(exact, exponent));
        } else {
            BigDecimal truncated = new BigDecimal(root, Math.toIntExact(shift - exponent));
            result = nearest.fix(Sticky.append(truncated));
        }
        context.signal(nearest.flags);
        return result;
    }

    /** {@return an exact root with an exponent as near to the wanted one as its digits allow} */
    private static BigDecimal nearest(BigDecimal exact, long exponent) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return -(long) stripped.scale() > exponent
                ? stripped.setScale(Math.toIntExact(-exponent))
                : stripped;
    }

    /** {@return the context, but rounding half to even, and without traps} */
    private static PyContext rounding(PyContext context) {
        return context.silent(context.precision, Rounding.ROUND_HALF_EVEN);
    }

    /** {@return a number that is never exact, rounded: more digits are made until all is clear} */
    private static PyDecimal rounded(PyContext context, IntFunction<BigDecimal> series) {
        PyContext nearest = rounding(context);
        int precision = Math.toIntExact(context.precision);
        for (int more = 10; ; more *= 2) {
            BigDecimal value = series.apply(precision + more);
            MathContext shorter = new MathContext(precision, RoundingMode.HALF_EVEN);
            BigDecimal low = value.subtract(value.ulp().movePointRight(4)).round(shorter);
            BigDecimal high = value.add(value.ulp().movePointRight(4)).round(shorter);
            if (low.compareTo(high) == 0) {
                PyDecimal result = nearest.fix(Sticky.append(value));
                context.signal(nearest.flags);
                return result;
            }
        }
    }

    static PyDecimal exp(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.isNegative ? PyDecimal.ZERO : a.as(PyDecimal.TYPE);
        }
        if (a.isZero()) {
            return PyDecimal.ONE;
        }
        if (a.adjusted() < -context.precision - 2) {
            return almostOne(a, context);
        }
        if (a.adjusted() > 12) {
            return outOfRange(a.isNegative, context);
        }
        double estimate = a.value.doubleValue() / Math.log(10);
        if (estimate > context.mostExponent + 2.0 || estimate < context.tiny() - 2.0) {
            return outOfRange(a.isNegative, context);
        }
        return rounded(context, digits -> Series.exp(a.value, digits));
    }

    private static PyDecimal almostOne(PyDecimal a, PyContext context) {
        int places = Math.toIntExact(context.precision + 1);
        BigDecimal one = BigDecimal.ONE.setScale(places);
        BigDecimal step = BigDecimal.valueOf(a.value.signum(), places + 1);
        PyContext nearest = rounding(context);
        PyDecimal result = nearest.fix(one.add(step));
        context.signal(nearest.flags);
        return result;
    }

    private static PyDecimal outOfRange(boolean isTiny, PyContext context) {
        if (!isTiny) {
            return context.overflow(false);
        }
        PyContext nearest = rounding(context);
        PyDecimal result = nearest.fix(BigDecimal.valueOf(1, Math.toIntExact(-context.tiny() + 2)));
        context.signal(nearest.flags);
        return result;
    }

    static PyDecimal ln(PyDecimal a, PyContext context) {
        PyDecimal special = logarithmOfSpecial(a, context);
        if (special != null) {
            return special;
        }
        if (a.value.compareTo(BigDecimal.ONE) == 0) {
            return PyDecimal.ZERO;
        }
        return rounded(context, digits -> significant(a.value, digits, false));
    }

    private static PyDecimal logarithmOfSpecial(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isZero()) {
            return PyDecimal.infinity(true);
        }
        if (a.isNegative) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        return a.isInfinite() ? a.as(PyDecimal.TYPE) : null;
    }

    /** {@return a logarithm with so many digits that count} */
    private static BigDecimal significant(BigDecimal x, int digits, boolean isDecadic) {
        int lost = 0; // digits that are zero at the beginning
        BigDecimal distance = x.subtract(BigDecimal.ONE).abs();
        if (distance.compareTo(BigDecimal.ONE) < 0) {
            lost = distance.scale() - distance.precision() + 2;
        }
        int places = digits + Math.max(0, lost) + 2;
        BigDecimal natural = Series.ln(x, places);
        BigDecimal value =
                isDecadic
                        ? natural.divide(Series.ln10(places + 10), places, RoundingMode.HALF_EVEN)
                        : natural;
        return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    static PyDecimal log10(PyDecimal a, PyContext context) {
        PyDecimal special = logarithmOfSpecial(a, context);
        if (special != null) {
            return special;
        }
        if (a.value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)) {
            return context.fix(BigDecimal.valueOf(a.adjusted()));
        }
        return rounded(context, digits -> significant(a.value, digits, true));
    }

    static PyDecimal power(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        boolean isOdd = b.isInteger() && isOdd(b);
        boolean isNegative = a.isNegative && isOdd;
        if (b.isZero()) {
            return a.isZero() ? context.invalid(Conditions.INVALID_OPERATION) : PyDecimal.ONE;
        }
        if (a.isNegative && !a.isZero() && !b.isInteger()) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        if (a.isZero() || a.isInfinite()) {
            return a.isZero() != b.isNegative
                    ? PyDecimal.zero(isNegative, 0)
                    : PyDecimal.infinity(isNegative);
        }
        int order = a.value.abs().compareTo(BigDecimal.ONE);
        if (b.isInfinite()) {
            if (order == 0) {
                return padded(BigDecimal.ONE, context);
            }
            return order > 0 != b.isNegative
                    ? PyDecimal.infinity(isNegative)
                    : PyDecimal.zero(isNegative, 0);
        }
        double size = logarithm(a.value.abs()) * b.value.doubleValue();
        if (size > context.mostExponent + 2.0) {
            return context.overflow(isNegative);
        }
        if (size < context.tiny() - 2.0) {
            BigDecimal tiny = BigDecimal.valueOf(1, Math.toIntExact(2 - context.tiny()));
            return context.fix(isNegative ? tiny.negate() : tiny);
        }
        return b.isInteger() && b.value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
                ? integerPower(a.value, b.value.intValueExact(), context)
                : realPower(a.value, b.value, context);
    }

    private static boolean isOdd(PyDecimal b) {
        return b.exponent() <= 0 && b.value.toBigInteger().testBit(0);
    }

    /** {@return about the decadic logarithm} */
    private static double logarithm(BigDecimal x) {
        long exponent = x.precision() - (long) x.scale();
        BigDecimal mantissa = x.scaleByPowerOfTen(Math.toIntExact(-exponent));
        return Math.log10(mantissa.doubleValue()) + exponent;
    }

    private static PyDecimal padded(BigDecimal value, PyContext context) {
        context.signal(Conditions.INEXACT | Conditions.ROUNDED);
        return PyDecimal.finite(value.setScale(Math.toIntExact(context.precision - 1)));
    }

    private static PyDecimal integerPower(BigDecimal a, int exponent, PyContext context) {
        int extra = Integer.toString(Math.abs(exponent)).length() + 4;
        MathContext work =
                new MathContext(Math.toIntExact(context.precision + extra), RoundingMode.HALF_EVEN);
        BigDecimal base = exponent < 0 ? BigDecimal.ONE.divide(a, work) : a;
        BigDecimal result = BigDecimal.ONE;
        int left = Math.abs(exponent);
        for (int bit = Integer.highestOneBit(left); bit > 0; bit >>= 1) {
            result = result.multiply(result, work);
            if ((left & bit) != 0) {
                result = result.multiply(base, work);
            }
        }
        return context.fix(result);
    }

    private static PyDecimal realPower(BigDecimal a, BigDecimal b, PyContext context) {
        int digits = Math.toIntExact(context.precision) + 20;
        int before = (int) Math.max(0, b.precision() - (long) b.scale());
        BigDecimal logarithm = significant(a, digits + before + 10, false);
        BigDecimal power = Series.exp(logarithm.multiply(b), digits);
        int scale = Math.toIntExact(power.scale() + digits - power.precision());
        return context.fix(Sticky.append(power.setScale(scale)));
    }

    static PyDecimal modularPower(PyDecimal a, PyDecimal b, PyDecimal m, PyContext context) {
        PyDecimal nan = a.isNan() || b.isNan() ? context.nan(a, b) : context.nan(m);
        if (nan != null) {
            return nan;
        }
        boolean isValid =
                a.isInteger()
                        && b.isInteger()
                        && m.isInteger()
                        && !(b.isNegative && !b.isZero())
                        && !m.isZero()
                        && m.adjusted() < context.precision
                        && !(a.isZero() && b.isZero());
        if (!isValid) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        BigInteger modulus = m.value.toBigIntegerExact().abs();
        BigInteger base = a.value.toBigIntegerExact();
        BigInteger exponent = b.value.toBigIntegerExact();
        boolean isNegative = a.isNegative && exponent.testBit(0);
        BigInteger result = base.abs().modPow(exponent, modulus);
        return PyDecimal.finite(new BigDecimal(isNegative ? result.negate() : result), isNegative);
    }
}
