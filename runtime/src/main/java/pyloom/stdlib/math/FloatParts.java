package pyloom.stdlib.math;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.Floats;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** The constants of Python's {@code math}, and the functions that look into floats. */
@PythonModule(value = "math", doc = "library/math.html")
public final class FloatParts {

    /** Half the circumference of the unit circle. */
    @PythonApi("pi")
    public static final double PI = Math.PI;

    /** The base of the natural logarithm. */
    @PythonApi("e")
    public static final double E = Math.E;

    /** The circumference of the unit circle. */
    @PythonApi("tau")
    public static final double TAU = 2 * Math.PI;

    /** Infinity. */
    @PythonApi("inf")
    public static final double INF = Double.POSITIVE_INFINITY;

    /** Not a number. */
    @PythonApi("nan")
    public static final double NAN = Double.NaN;

    private FloatParts() {}

    /** {@return the smallest int that is not less} */
    @PythonApi("ceil(x, /)")
    public static Object ceil(Object x) {
        if (x instanceof Double number) {
            return Floats.ceil(number);
        }
        Object own = Specials.call(x, "__ceil__");
        return own == ABSENT ? Floats.ceil(Numbers.real(x)) : own;
    }

    /** {@return the largest int that is not greater} */
    @PythonApi("floor(x, /)")
    public static Object floor(Object x) {
        if (x instanceof Double number) {
            return Floats.floor(number);
        }
        Object own = Specials.call(x, "__floor__");
        return own == ABSENT ? Floats.floor(Numbers.real(x)) : own;
    }

    /** {@return the number without its fraction} */
    @PythonApi("trunc(x, /)")
    public static Object trunc(Object x) {
        if (x instanceof Double number) {
            return Floats.truncate(number);
        }
        Object own = Specials.call(x, "__trunc__");
        if (own == ABSENT) {
            throw new TypeError(
                    "type " + BuiltinTypes.typeOf(x).name() + " doesn't define __trunc__ method");
        }
        return own;
    }

    /** {@return the fraction from 0.5 to 1 and the power of two that make a float} */
    @PythonApi("frexp(x, /)")
    public static PyTuple frexp(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return PyTuple.of((Object) x, 0L);
        }
        int exponent = Math.getExponent(x) + 1;
        double fraction = x;
        if (exponent <= Double.MIN_EXPONENT) {
            fraction *= 0x1p54;
            exponent = Math.getExponent(fraction) + 1 - 54;
            return PyTuple.of((Object) Math.scalb(fraction, -exponent - 54), (long) exponent);
        }
        return PyTuple.of((Object) scaled(fraction, -exponent), (long) exponent);
    }

    private static double scaled(double x, int exponent) {
        return Math.scalb(Math.scalb(x, exponent / 2), exponent - exponent / 2);
    }

    /**
     * {@return a float times a power of two}
     *
     * @param x the float
     * @param exponent the exponent
     */
    @PythonApi("ldexp(x, i, /)")
    public static double ldexp(double x, Object exponent) {
        Object plain = PyValueInstance.unwrap(exponent);
        if (!Ints.isInt(plain) && !(plain instanceof Boolean)) {
            throw new TypeError("Expected an int as second argument to ldexp.");
        }
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        BigInteger power = Ints.big(plain);
        int limit = 1 << 20;
        int bounded = power.bitLength() > 20 ? power.signum() * limit : power.intValue();
        double result = Math.scalb(x, bounded);
        if (Double.isInfinite(result)) {
            throw FloatFunctions.rangeError();
        }
        return result;
    }

    /** {@return the fraction and the integer part, both with the sign of the number} */
    @PythonApi("modf(x, /)")
    public static PyTuple modf(double x) {
        if (Double.isInfinite(x)) {
            return PyTuple.of((Object) Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return PyTuple.of((Object) Math.copySign(x - whole, x), Math.copySign(whole, x));
    }

    /** {@return whether two floats are close} */
    @PythonApi("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    public static boolean isclose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw new ValueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relative * b)
                || difference <= Math.abs(relative * a)
                || difference <= absolute;
    }

    /** {@return whether a float is neither infinite nor NaN} */
    @PythonApi("isfinite(x, /)")
    public static boolean isfinite(double x) {
        return Double.isFinite(x);
    }

    /** {@return whether a float is infinite} */
    @PythonApi("isinf(x, /)")
    public static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    /** {@return whether a float is NaN} */
    @PythonApi("isnan(x, /)")
    public static boolean isnan(double x) {
        return Double.isNaN(x);
    }

    /**
     * {@return the float so many floats away}
     *
     * @param x the float
     * @param y where to go
     * @param steps how many steps at the most, one if it is None
     */
    @PythonApi("nextafter(x, y, /, *, steps=None)")
    public static double nextafter(double x, double y, Object steps) {
        if (steps == null) {
            return Math.nextAfter(x, y);
        }
        BigInteger wanted = Ints.big(Numbers.exactIndex(steps));
        if (wanted.signum() < 0) {
            throw new ValueError("steps must be a non-negative integer");
        }
        if (wanted.signum() == 0 || Double.isNaN(x)) {
            return x;
        }
        if (Double.isNaN(y)) {
            return y;
        }
        BigInteger from = BigInteger.valueOf(ordinal(x));
        BigInteger to = BigInteger.valueOf(ordinal(y));
        BigInteger way = to.subtract(from);
        if (wanted.compareTo(way.abs()) >= 0) {
            return y;
        }
        long at = from.add(way.signum() < 0 ? wanted.negate() : wanted).longValue();
        return at < 0 ? -Double.longBitsToDouble(-at) : signedZero(at, x);
    }

    private static double signedZero(long at, double x) {
        return at == 0 ? Math.copySign(0.0, x) : Double.longBitsToDouble(at);
    }

    /** {@return the number of a float, counted from zero} */
    private static long ordinal(double x) {
        long bits = Double.doubleToRawLongBits(x) & Long.MAX_VALUE;
        return x < 0 ? -bits : bits;
    }
}
