package pyloom.stdlib.decimal;

import pyloom.stdlib.decimal.PyDecimal.Kind;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The operations that give a number another form or round it. */
final class Adjusting {

    private Adjusting() {}

    static PyDecimal plus(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isZero() && context.rounding != Rounding.ROUND_FLOOR) {
            return context.fix(a.value, false);
        }
        return context.fix(a.as(PyDecimal.TYPE));
    }

    static PyDecimal minus(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        return nan != null ? nan : plus(a.negated(), context);
    }

    static PyDecimal abs(PyDecimal a, PyContext context) {
        return a.isNegative ? minus(a, context) : plus(a, context);
    }

    static PyDecimal quantize(PyDecimal a, PyDecimal b, Rounding rounding, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || b.isInfinite()) {
            return a.isInfinite() && b.isInfinite()
                    ? a.as(PyDecimal.TYPE)
                    : context.invalid(Conditions.INVALID_OPERATION);
        }
        long exponent = b.exponent();
        if (exponent < context.tiny() || exponent > context.mostExponent) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        if (a.isZero()) {
            return context.fix(BigDecimal.valueOf(0, Math.toIntExact(-exponent)), a.isNegative);
        }
        if (a.adjusted() > context.mostExponent
                || a.adjusted() - exponent + 1 > context.precision) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        BigDecimal result = rounding.rescale(a.value, exponent);
        if (result.precision() > context.precision
                || result.precision() - 1 + exponent > context.mostExponent) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        int status = 0;
        if (result.signum() != 0 && result.precision() - 1 + exponent < context.leastExponent) {
            status |= Conditions.SUBNORMAL;
        }
        if (exponent > a.exponent()) {
            status |= Conditions.ROUNDED;
            status |= result.compareTo(a.value) == 0 ? 0 : Conditions.INEXACT;
        }
        context.signal(status);
        return context.fix(result, a.isNegative);
    }

    /** {@return the number as an integer} */
    static PyDecimal toIntegral(
            PyDecimal a, Rounding rounding, PyContext context, boolean isSignaling) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || a.exponent() >= 0) {
            return a.as(PyDecimal.TYPE);
        }
        BigDecimal result = rounding.rescale(a.value, 0);
        if (isSignaling && !a.isZero()) {
            context.signal(
                    Conditions.ROUNDED | (result.compareTo(a.value) == 0 ? 0 : Conditions.INEXACT));
        }
        return PyDecimal.finite(result, a.isNegative);
    }

    static PyDecimal normalize(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        PyDecimal fixed = context.fix(a);
        if (!fixed.isFinite()) {
            return fixed;
        }
        if (fixed.isZero()) {
            return PyDecimal.zero(fixed.isNegative, 0);
        }
        BigDecimal stripped = fixed.value.stripTrailingZeros();
        long most = context.isClamped ? context.top() : context.mostExponent;
        if (-(long) stripped.scale() > most) {
            stripped = stripped.setScale(Math.toIntExact(-most));
        }
        return PyDecimal.finite(stripped, fixed.isNegative);
    }

    static PyDecimal nextPlus(PyDecimal a, PyContext context) {
        return next(a, context, false);
    }

    static PyDecimal nextMinus(PyDecimal a, PyContext context) {
        return next(a, context, true);
    }

    private static PyDecimal next(PyDecimal a, PyContext context, boolean isDown) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.isNegative == isDown ? a.as(PyDecimal.TYPE) : context.largest(a.isNegative);
        }
        Rounding outward = isDown ? Rounding.ROUND_FLOOR : Rounding.ROUND_CEILING;
        PyContext silent = context.silent(context.precision, outward);
        PyDecimal fixed = silent.fix(a);
        if (!fixed.equals(a)) {
            return fixed;
        }
        BigDecimal step = BigDecimal.valueOf(isDown ? -1 : 1, Math.toIntExact(1 - context.tiny()));
        return Arithmetic.add(a, PyDecimal.finite(step), silent);
    }

    static PyDecimal nextToward(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        int order = Ordering.compareNumbers(a, b);
        if (order == 0) {
            return a.withSign(b.isNegative);
        }
        PyDecimal result = next(a, context, order > 0);
        if (result.isInfinite()) {
            context.signal(Conditions.OVERFLOW | Conditions.INEXACT | Conditions.ROUNDED);
        } else if (result.adjusted() < context.leastExponent) {
            int status =
                    Conditions.UNDERFLOW
                            | Conditions.SUBNORMAL
                            | Conditions.INEXACT
                            | Conditions.ROUNDED;
            context.signal(status | (result.isZero() ? Conditions.CLAMPED : 0));
        }
        return result;
    }

    static PyDecimal logb(PyDecimal a, PyContext context) {
        PyDecimal nan = context.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(false);
        }
        if (a.isZero()) {
            context.signal(Conditions.DIVISION_BY_ZERO);
            return PyDecimal.infinity(true);
        }
        return context.fix(BigDecimal.valueOf(a.adjusted()));
    }

    static PyDecimal scaleb(PyDecimal a, PyDecimal b, PyContext context) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        long most = 2 * (context.mostExponent + context.precision);
        if (!isCount(b, most)) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a.as(PyDecimal.TYPE);
        }
        long scale = a.value.scale() - b.value.longValueExact();
        return context.fix(
                new BigDecimal(a.value.unscaledValue(), Math.toIntExact(scale)), a.isNegative);
    }

    private static boolean isCount(PyDecimal b, long most) {
        return b.isFinite()
                && b.exponent() == 0
                && b.value.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    static PyDecimal rotate(PyDecimal a, PyDecimal b, PyContext context) {
        return moved(a, b, context, true);
    }

    static PyDecimal shift(PyDecimal a, PyDecimal b, PyContext context) {
        return moved(a, b, context, false);
    }

    private static PyDecimal moved(PyDecimal a, PyDecimal b, PyContext context, boolean isRound) {
        PyDecimal nan = context.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isCount(b, context.precision)) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a.as(PyDecimal.TYPE);
        }
        int size = Math.toIntExact(context.precision);
        int places = b.value.intValueExact();
        String digits = a.digits().toString();
        String padded = "0".repeat(Math.max(0, size - digits.length())) + digits;
        padded = padded.substring(padded.length() - size);
        String result;
        if (isRound) {
            int cut = Math.floorMod(places, size);
            result = padded.substring(cut) + padded.substring(0, cut);
        } else if (places >= 0) {
            result = padded.substring(places) + "0".repeat(places);
        } else {
            result = padded.substring(0, size + places);
        }
        BigInteger coefficient = result.isEmpty() ? BigInteger.ZERO : new BigInteger(result);
        BigDecimal value = new BigDecimal(coefficient, a.value.scale());
        return PyDecimal.finite(a.isNegative ? value.negate() : value, a.isNegative);
    }

    /** An operation of two bits. */
    interface Bits {
        boolean of(boolean a, boolean b);
    }

    static PyDecimal logical(PyDecimal a, PyDecimal b, PyContext context, Bits bits) {
        if (!isLogical(a) || !isLogical(b)) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        String x = a.digits().toString();
        String y = b.digits().toString();
        int size = (int) Math.min(context.precision, Math.max(x.length(), y.length()));
        StringBuilder result = new StringBuilder("0");
        for (int i = size; i > 0; i--) {
            boolean left = i <= x.length() && x.charAt(x.length() - i) == '1';
            boolean right = i <= y.length() && y.charAt(y.length() - i) == '1';
            result.append(bits.of(left, right) ? '1' : '0');
        }
        return PyDecimal.finite(new BigDecimal(result.toString()));
    }

    private static boolean isLogical(PyDecimal a) {
        return a.isFinite()
                && !a.isNegative
                && a.exponent() == 0
                && a.digits().toString().chars().allMatch(c -> c == '0' || c == '1');
    }

    static PyDecimal logicalInvert(PyDecimal a, PyContext context) {
        String ones = "1".repeat(Math.toIntExact(context.precision));
        return logical(a, PyDecimal.finite(new BigDecimal(ones)), context, (x, y) -> x != y);
    }

    static String numberClass(PyDecimal a, PyContext context) {
        if (a.isNan()) {
            return a.kind == Kind.QUIET ? "NaN" : "sNaN";
        }
        String sign = a.isNegative ? "-" : "+";
        if (a.isInfinite()) {
            return sign + "Infinity";
        }
        if (a.isZero()) {
            return sign + "Zero";
        }
        return sign + (a.adjusted() < context.leastExponent ? "Subnormal" : "Normal");
    }
}
