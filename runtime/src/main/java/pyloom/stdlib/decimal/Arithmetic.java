package pyloom.stdlib.decimal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The basic operations. */
final class Arithmetic {

    private static final int FAR = 100; // exponents that lie so far apart are brought nearer

    private Arithmetic() {}

    static PyDecimal add(PyDecimal a, PyDecimal b, PyContext context) {
        if (!a.isFinite() || !b.isFinite()) {
            return addSpecial(a, b, context);
        }
        BigDecimal x = a.value;
        BigDecimal y = b.value;
        if (Math.abs((long) x.scale() - y.scale()) > FAR) {
            BigDecimal nearX = nearer(x, y, context);
            y = nearer(y, x, context);
            x = nearX;
        }
        BigDecimal sum = x.add(y);
        if (sum.signum() == 0) {
            boolean isNegative =
                    a.isNegative && b.isNegative
                            || a.isNegative != b.isNegative
                                    && context.rounding == Rounding.ROUND_FLOOR;
            return context.fix(sum, isNegative);
        }
        return context.fix(sum, sum.signum() < 0);
    }

    /** {@return a number that changes the sum as little as this one, but with fewer digits} */
    private static BigDecimal nearer(BigDecimal number, BigDecimal other, PyContext context) {
        if (other.signum() == 0 || number.scale() <= other.scale()) {
            return number;
        }
        long otherExponent = -(long) other.scale();
        long bound = otherExponent + Math.min(-1, other.precision() - context.precision - 2);
        if (number.signum() == 0) {
            long exponent = Math.max(-(long) number.scale(), otherExponent - context.precision - 1);
            return BigDecimal.valueOf(0, Math.toIntExact(-exponent));
        }
        long adjusted = number.precision() - 1 - (long) number.scale();
        return adjusted < bound
                ? BigDecimal.valueOf(number.signum(), Math.toIntExact(-bound))
                : number;
    }

    private static PyDecimal addSpecial(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() && b.isInfinite() && a.isNegative != b.isNegative) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        return PyDecimal.infinity(a.isInfinite() ? a.isNegative : b.isNegative);
    }

    static PyDecimal subtract(PyDecimal a, PyDecimal b, PyContext context) {
        return add(a, b.isNan() ? b : b.negated(), context);
    }

    static PyDecimal multiply(PyDecimal a, PyDecimal b, PyContext context) {
        boolean isNegative = a.isNegative != b.isNegative;
        if (a.isFinite() && b.isFinite()) {
            return context.fix(a.value.multiply(b.value), isNegative);
        }
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isZero() || b.isZero()) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        return PyDecimal.infinity(isNegative);
    }

    static PyDecimal divide(PyDecimal a, PyDecimal b, PyContext context) {
        boolean isNegative = a.isNegative != b.isNegative;
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = context.nan(a, b);
            if (nan != null) {
                return nan;
            }
            if (a.isInfinite()) {
                return b.isInfinite()
                        ? context.invalid(Conditions.INVALID_OPERATION)
                        : PyDecimal.infinity(isNegative);
            }
            context.signal(Conditions.CLAMPED);
            return PyDecimal.zero(isNegative, context.tiny());
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return context.invalid(Conditions.DIVISION_UNDEFINED);
            }
            context.signal(Conditions.DIVISION_BY_ZERO);
            return PyDecimal.infinity(isNegative);
        }
        if (a.isZero()) {
            return context.fix(zero(a.exponent() - b.exponent()), isNegative);
        }
        return quotient(a.value, b.value, isNegative, context);
    }

    private static BigDecimal zero(long exponent) {
        return BigDecimal.valueOf(0, Math.toIntExact(-exponent));
    }

    private static PyDecimal quotient(
            BigDecimal a, BigDecimal b, boolean isNegative, PyContext context) {
        int seen = Conditions.INEXACT | Conditions.ROUNDED;
        long shift = a.precision() - (long) a.scale() - b.precision() + (long) b.scale();
        boolean isPlain =
                context.rounding != Rounding.ROUND_05UP
                        && (context.traps & seen) == 0
                        && shift - 2 > context.leastExponent
                        && shift + 2 < context.mostExponent;
        if (isPlain) {
            BigDecimal result = a.divide(b, context.math());
            if (result.precision() == context.precision
                    && (context.flags & seen) != seen
                    && result.multiply(b).compareTo(a) != 0) {
                context.flags |= seen;
            }
            if ((long) result.scale() < (long) a.scale() - b.scale()) {
                context.flags |= Conditions.ROUNDED; // zeros at the end did not fit
            }
            return context.fix(result, isNegative);
        }
        BigDecimal result = truncated(a, b, context.precision + 2);
        long ideal = (long) a.scale() - b.scale();
        if (result.scale() < ideal && result.precision() <= context.precision + 2) {
            long zeros = Math.min(ideal - result.scale(), context.precision + 2);
            result = result.setScale(Math.toIntExact(result.scale() + zeros));
        }
        return context.fix(result, isNegative);
    }

    /**
     * {@return the quotient with so many digits, and one more that tells whether there is a rest}
     */
    private static BigDecimal truncated(BigDecimal a, BigDecimal b, long digits) {
        MathContext down = new MathContext(Math.toIntExact(digits), RoundingMode.DOWN);
        BigDecimal result = a.divide(b, down);
        return result.multiply(b).compareTo(a) == 0 ? result : Sticky.append(result);
    }

    /** Integer quotient and remainder, or null with the condition signaled. */
    private static PyDecimal[] divideWhole(PyDecimal a, PyDecimal b, PyContext context) {
        boolean isNegative = a.isNegative != b.isNegative;
        long ideal = b.isInfinite() ? a.exponent() : Math.min(a.exponent(), b.exponent());
        long difference = a.adjusted() - b.adjusted();
        if (a.isZero() || b.isInfinite() || difference <= -2) {
            BigDecimal rest = a.isZero() ? zero(ideal) : padded(a, ideal, context);
            return new PyDecimal[] {
                PyDecimal.zero(isNegative, 0), PyDecimal.finite(rest, a.isNegative)
            };
        }
        if (difference > context.precision) {
            return null;
        }
        BigInteger x = scaled(a, ideal);
        BigInteger[] parts = x.divideAndRemainder(scaled(b, ideal));
        BigDecimal whole = new BigDecimal(isNegative ? parts[0].negate() : parts[0]);
        if (whole.precision() > context.precision) {
            return null;
        }
        BigInteger rest = a.isNegative ? parts[1].negate() : parts[1];
        return new PyDecimal[] {
            PyDecimal.finite(whole, isNegative),
            PyDecimal.finite(new BigDecimal(rest, Math.toIntExact(-ideal)), a.isNegative)
        };
    }

    /** {@return the number with the wanted exponent, as far as digits matter} */
    private static BigDecimal padded(PyDecimal a, long exponent, PyContext context) {
        long least = Math.max(exponent, a.adjusted() - context.precision - 1);
        return a.exponent() <= least ? a.value : a.value.setScale(Math.toIntExact(-least));
    }

    private static BigInteger scaled(PyDecimal a, long exponent) {
        return a.digits().multiply(BigInteger.TEN.pow(Math.toIntExact(a.exponent() - exponent)));
    }

    static PyDecimal divideInteger(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        boolean isNegative = a.isNegative != b.isNegative;
        if (a.isInfinite()) {
            return b.isInfinite()
                    ? context.invalid(Conditions.INVALID_OPERATION)
                    : PyDecimal.infinity(isNegative);
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return context.invalid(Conditions.DIVISION_UNDEFINED);
            }
            context.signal(Conditions.DIVISION_BY_ZERO);
            return PyDecimal.infinity(isNegative);
        }
        PyDecimal[] parts = divideWhole(a, b, context);
        return parts == null
                ? context.invalid(Conditions.DIVISION_IMPOSSIBLE)
                : context.fix(parts[0]);
    }

    static PyDecimal remainder(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || b.isZero()) {
            return context.invalid(
                    a.isZero() && b.isZero()
                            ? Conditions.DIVISION_UNDEFINED
                            : Conditions.INVALID_OPERATION);
        }
        PyDecimal[] parts = divideWhole(a, b, context);
        return parts == null
                ? context.invalid(Conditions.DIVISION_IMPOSSIBLE)
                : context.fix(parts[1]);
    }

    static PyDecimal[] divmod(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return new PyDecimal[] {nan, nan};
        }
        boolean isNegative = a.isNegative != b.isNegative;
        if (a.isInfinite()) {
            PyDecimal rest = context.invalid(Conditions.INVALID_OPERATION);
            PyDecimal whole = b.isInfinite() ? rest : PyDecimal.infinity(isNegative);
            return new PyDecimal[] {whole, rest};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                PyDecimal both = context.invalid(Conditions.DIVISION_UNDEFINED);
                return new PyDecimal[] {both, both};
            }
            context.signal(Conditions.DIVISION_BY_ZERO | Conditions.INVALID_OPERATION);
            return new PyDecimal[] {PyDecimal.infinity(isNegative), PyDecimal.NAN};
        }
        PyDecimal[] parts = divideWhole(a, b, context);
        if (parts == null) {
            PyDecimal both = context.invalid(Conditions.DIVISION_IMPOSSIBLE);
            return new PyDecimal[] {both, both};
        }
        return new PyDecimal[] {context.fix(parts[0]), context.fix(parts[1])};
    }

    static PyDecimal remainderNear(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || b.isZero()) {
            return context.invalid(
                    a.isZero() && b.isZero()
                            ? Conditions.DIVISION_UNDEFINED
                            : Conditions.INVALID_OPERATION);
        }
        if (b.isInfinite()) {
            return context.fix(a);
        }
        long ideal = Math.min(a.exponent(), b.exponent());
        if (a.isZero()) {
            return context.fix(zero(ideal), a.isNegative);
        }
        if (a.adjusted() - b.adjusted() > context.precision) {
            return context.invalid(Conditions.DIVISION_IMPOSSIBLE);
        }
        if (a.adjusted() - b.adjusted() <= -2) {
            return context.fix(padded(a, ideal, context), a.isNegative);
        }
        BigInteger divisor = scaled(b, ideal);
        BigInteger[] parts = scaled(a, ideal).divideAndRemainder(divisor);
        BigInteger rest = parts[1];
        int half = rest.shiftLeft(1).compareTo(divisor);
        if (half > 0 || half == 0 && parts[0].testBit(0)) {
            rest = rest.subtract(divisor);
            parts[0] = parts[0].add(BigInteger.ONE);
        }
        if (new BigDecimal(parts[0]).precision() > context.precision) {
            return context.invalid(Conditions.DIVISION_IMPOSSIBLE);
        }
        BigDecimal signed =
                new BigDecimal(a.isNegative ? rest.negate() : rest, Math.toIntExact(-ideal));
        return context.fix(signed, signed.signum() == 0 ? a.isNegative : signed.signum() < 0);
    }

    static PyDecimal fma(PyDecimal a, PyDecimal b, PyDecimal c, PyContext context) {
        if (a.isFinite() && b.isFinite()) {
            PyDecimal product =
                    PyDecimal.finite(a.value.multiply(b.value), a.isNegative != b.isNegative);
            return add(product, c, context);
        }
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return c.kind == PyDecimal.Kind.SIGNALING ? context.nan(a, c) : nan;
        }
        return add(multiply(a, b, context), c, context);
    }
}
