package pyloom.stdlib.decimal;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.contextvars.ContextVar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Python's {@code decimal.Context}: precision, rounding, limits of exponents, and which signals
 * were seen or raise errors. Each thread has one of its own; it is not to be shared.
 */
public final class PyContext extends PyInstance {

    /** The type {@code decimal.Context}. */
    public static final PyType TYPE =
            PyType.nativeType("decimal", "Context", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .allocating(PyContext::new);

    static final long MOST_PRECISION = 999_999_999_999_999_999L;
    static final int DEFAULT_TRAPS =
            Conditions.INVALID | Conditions.DIVISION_BY_ZERO | Conditions.OVERFLOW;

    /** What new contexts begin as. */
    static final PyContext DEFAULT = new PyContext(TYPE);

    private static final ContextVar CURRENT = new ContextVar("decimal_context", ABSENT);

    long precision = 28;
    Rounding rounding = Rounding.ROUND_HALF_EVEN;
    long leastExponent = -999_999;
    long mostExponent = 999_999;
    boolean isCapital = true;
    boolean isClamped;
    int flags;
    int traps = DEFAULT_TRAPS;
    private MathContext math; // of precision and rounding; null: not made yet

    PyContext(PyType type) {
        super(type);
    }

    /** {@return the context of this thread} */
    static PyContext current() {
        Object known = CURRENT.get(null);
        if (known instanceof PyContext context) {
            return context;
        }
        PyContext made = DEFAULT.copy(false);
        CURRENT.set(made);
        return made;
    }

    /** Makes a context that of this thread; the templates are copied. */
    static void makeCurrent(PyContext context) {
        boolean isTemplate =
                context == DEFAULT
                        || context == DecimalModule.BASIC
                        || context == DecimalModule.EXTENDED;
        CURRENT.set(isTemplate ? context.copy(false) : context);
    }

    /** {@return a context that is this one, or that of the thread} */
    static PyContext of(Object given) {
        if (given == null || given == ABSENT) {
            return current();
        }
        if (given instanceof PyContext context) {
            return context;
        }
        throw new TypeError("optional argument must be a context");
    }

    PyContext copy(boolean withFlags) {
        PyContext copy = new PyContext(TYPE);
        copy.precision = precision;
        copy.rounding = rounding;
        copy.leastExponent = leastExponent;
        copy.mostExponent = mostExponent;
        copy.isCapital = isCapital;
        copy.isClamped = isClamped;
        copy.flags = withFlags ? flags : 0;
        copy.traps = traps;
        return copy;
    }

    /** {@return a context without traps that rounds so, for steps in between} */
    PyContext silent(long digits, Rounding how) {
        PyContext copy = copy(false);
        copy.precision = digits;
        copy.rounding = how;
        copy.traps = 0;
        return copy;
    }

    void setPrecision(long digits) {
        precision = digits;
        math = null;
    }

    void setRounding(Rounding how) {
        rounding = how;
        math = null;
    }

    /** {@return precision and rounding as Java has them} */
    MathContext math() {
        MathContext known = math;
        if (known == null) {
            known = new MathContext((int) Math.min(precision, Integer.MAX_VALUE), rounding.mode);
            math = known;
        }
        return known;
    }

    long tiny() {
        return leastExponent - precision + 1;
    }

    long top() {
        return mostExponent - precision + 1;
    }

    /** Notes conditions; an error if one of them is trapped. */
    void signal(int conditions) {
        flags |= conditions;
        if ((conditions & traps) != 0) {
            throw Conditions.error(conditions & traps);
        }
    }

    /** {@return what invalid operations result in, which are noted} */
    PyDecimal invalid(int conditions) {
        signal(conditions);
        return PyDecimal.NAN;
    }

    /** {@return an exact result, rounded to what the context allows} */
    PyDecimal fix(BigDecimal exact, boolean isNegative) {
        int digits = exact.precision();
        long exponent = -(long) exact.scale();
        long adjusted = exponent + digits - 1;
        boolean fits =
                digits <= precision
                        && adjusted >= leastExponent
                        && adjusted <= mostExponent
                        && exact.signum() != 0
                        && (!isClamped || exponent <= top());
        return fits ? PyDecimal.finite(exact, isNegative) : fixSlowly(exact, isNegative);
    }

    PyDecimal fix(BigDecimal exact) {
        return fix(exact, exact.signum() < 0);
    }

    PyDecimal fix(PyDecimal exact) {
        if (exact.isFinite()) {
            return fix(exact.value, exact.isNegative);
        }
        return exact.isNan() ? shortened(exact) : exact;
    }

    /** {@return what is no number, with a payload that is not too long} */
    PyDecimal shortened(PyDecimal nan) {
        long most = precision - (isClamped ? 1 : 0);
        if (nan.value.precision() <= most) {
            return nan.as(PyDecimal.TYPE);
        }
        BigInteger payload =
                nan.value.unscaledValue().mod(BigInteger.TEN.pow(Math.toIntExact(most)));
        return new PyDecimal(nan.kind, nan.isNegative, new BigDecimal(payload));
    }

    private PyDecimal fixSlowly(BigDecimal exact, boolean isNegative) {
        long exponent = -(long) exact.scale();
        if (exact.signum() == 0) {
            long most = isClamped ? top() : mostExponent;
            long allowed = Math.min(Math.max(exponent, tiny()), most);
            if (allowed != exponent) {
                signal(Conditions.CLAMPED);
            }
            return PyDecimal.zero(isNegative, allowed);
        }
        long adjusted = exponent + exact.precision() - 1;
        if (adjusted > mostExponent) {
            return overflow(isNegative);
        }
        boolean isSubnormal = adjusted < leastExponent;
        long least = isSubnormal ? tiny() : adjusted - precision + 1;
        int status = isSubnormal ? Conditions.SUBNORMAL : 0;
        BigDecimal result = exact;
        if (exponent < least) {
            result = rounding.rescale(exact, least);
            boolean isInexact = result.compareTo(exact) != 0;
            if (result.precision() > precision) {
                result = rounding.rescale(result, least + 1);
            }
            if (adjusted(result) > mostExponent) {
                return overflow(isNegative);
            }
            status |= Conditions.ROUNDED | (isInexact ? Conditions.INEXACT : 0);
            status |= isInexact && isSubnormal ? Conditions.UNDERFLOW : 0;
            status |= result.signum() == 0 ? Conditions.CLAMPED : 0;
        }
        if (isClamped && -(long) result.scale() > top()) {
            result = result.setScale(Math.toIntExact(-top()));
            status |= Conditions.CLAMPED;
        }
        signal(status);
        return PyDecimal.finite(result, isNegative);
    }

    private static long adjusted(BigDecimal value) {
        return value.signum() == 0 ? Long.MIN_VALUE : value.precision() - 1 - (long) value.scale();
    }

    PyDecimal overflow(boolean isNegative) {
        signal(Conditions.OVERFLOW | Conditions.INEXACT | Conditions.ROUNDED);
        boolean isInfinite =
                switch (rounding) {
                    case ROUND_UP, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN -> true;
                    case ROUND_CEILING -> !isNegative;
                    case ROUND_FLOOR -> isNegative;
                    case ROUND_DOWN, ROUND_05UP -> false;
                };
        return isInfinite ? PyDecimal.infinity(isNegative) : largest(isNegative);
    }

    /** {@return the largest finite number} */
    PyDecimal largest(boolean isNegative) {
        BigInteger digits = BigInteger.TEN.pow(Math.toIntExact(precision)).subtract(BigInteger.ONE);
        BigDecimal value = new BigDecimal(digits, Math.toIntExact(-top()));
        return PyDecimal.finite(isNegative ? value.negate() : value, isNegative);
    }

    /** {@return the result of an operand that is no number; null if there is none} */
    PyDecimal nan(PyDecimal a, PyDecimal b) {
        if (!a.isNan() && !b.isNan()) {
            return null;
        }
        boolean isFirst =
                a.kind == PyDecimal.Kind.SIGNALING
                        || b.kind != PyDecimal.Kind.SIGNALING && a.isNan();
        PyDecimal chosen = isFirst ? a : b;
        if (chosen.kind == PyDecimal.Kind.SIGNALING) {
            signal(Conditions.INVALID_OPERATION);
        }
        return shortened(chosen.quiet());
    }

    PyDecimal nan(PyDecimal a) {
        return a.isNan() ? nan(a, PyDecimal.ZERO) : null;
    }
}
