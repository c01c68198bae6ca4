package pyloom.stdlib.math;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyValueInstance;
import pyloom.object.ValueError;
import pyloom.values.number.Floats;
import pyloom.values.number.IntDivision;

import java.math.BigInteger;

/** The functions of Python's {@code math} from floats to floats. */
@PythonModule(value = "math", doc = "library/math.html")
public final class FloatFunctions {

    private static final double DEGREES = 180.0 / Math.PI;
    private static final double RADIANS = Math.PI / 180.0;

    private FloatFunctions() {}

    static ValueError domainError() {
        return new ValueError("math domain error");
    }

    static OverflowError rangeError() {
        return new OverflowError("math range error");
    }

    /** {@return the result, unless it is NaN or infinite for a finite argument} */
    private static double inDomain(double result, double x) {
        if (Double.isNaN(result) && !Double.isNaN(x)
                || Double.isInfinite(result) && Double.isFinite(x)) {
            throw domainError();
        }
        return result;
    }

    /** {@return the result, unless it is infinite for a finite argument} */
    private static double inRange(double result, double x) {
        if (Double.isInfinite(result) && Double.isFinite(x)) {
            throw rangeError();
        }
        return result;
    }

    /** {@return the arc cosine} */
    @PythonApi("acos(x, /)")
    public static double acos(double x) {
        return inDomain(ArcFunctions.acos(x), x);
    }

    /** {@return the inverse hyperbolic cosine} */
    @PythonApi("acosh(x, /)")
    public static double acosh(double x) {
        return inDomain(Elementary.acosh(x), x);
    }

    /** {@return the arc sine} */
    @PythonApi("asin(x, /)")
    public static double asin(double x) {
        return inDomain(ArcFunctions.asin(x), x);
    }

    /** {@return the inverse hyperbolic sine} */
    @PythonApi("asinh(x, /)")
    public static double asinh(double x) {
        return Elementary.asinh(x);
    }

    /** {@return the arc tangent} */
    @PythonApi("atan(x, /)")
    public static double atan(double x) {
        return ArcFunctions.atan(x);
    }

    /** {@return the angle of a point} */
    @PythonApi("atan2(y, x, /)")
    public static double atan2(double y, double x) {
        return ArcFunctions.atan2(y, x);
    }

    /** {@return the inverse hyperbolic tangent} */
    @PythonApi("atanh(x, /)")
    public static double atanh(double x) {
        return inDomain(Elementary.atanh(x), x);
    }

    /** {@return the cube root} */
    @PythonApi("cbrt(x, /)")
    public static double cbrt(double x) {
        return Elementary.cbrt(x);
    }

    /** {@return the size of {@code x} with the sign of {@code y}} */
    @PythonApi("copysign(x, y, /)")
    public static double copysign(double x, double y) {
        return StrictMath.copySign(x, y);
    }

    /** {@return the cosine} */
    @PythonApi("cos(x, /)")
    public static double cos(double x) {
        return inDomain(Math.cos(x), x);
    }

    /** {@return the hyperbolic cosine} */
    @PythonApi("cosh(x, /)")
    public static double cosh(double x) {
        return inRange(Elementary.cosh(x), x);
    }

    /** {@return an angle in degrees} */
    @PythonApi("degrees(x, /)")
    public static double degrees(double x) {
        return x * DEGREES;
    }

    /** {@return the error function} */
    @PythonApi("erf(x, /)")
    public static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    /** {@return the complementary error function} */
    @PythonApi("erfc(x, /)")
    public static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    /** {@return e to the power of {@code x}} */
    @PythonApi("exp(x, /)")
    public static double exp(double x) {
        return inRange(Math.exp(x), x);
    }

    /** {@return 2 to the power of {@code x}} */
    @PythonApi("exp2(x, /)")
    public static double exp2(double x) {
        return inRange(Math.pow(2.0, x), x);
    }

    /** {@return {@code exp(x) - 1}} */
    @PythonApi("expm1(x, /)")
    public static double expm1(double x) {
        return inRange(Math.expm1(x), x);
    }

    /** {@return the absolute value} */
    @PythonApi("fabs(x, /)")
    public static double fabs(double x) {
        return Math.abs(x);
    }

    /** {@return {@code x * y + z}, rounded once} */
    @PythonApi("fma(x, y, z, /)")
    public static double fma(double x, double y, double z) {
        double result = Math.fma(x, y, z);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
            throw new ValueError("invalid operation in fma");
        }
        if (Double.isInfinite(result)
                && Double.isFinite(x)
                && Double.isFinite(y)
                && Double.isFinite(z)) {
            throw new OverflowError("overflow in fma");
        }
        return result;
    }

    /** {@return the remainder with the sign of {@code x}} */
    @PythonApi("fmod(x, y, /)")
    public static double fmod(double x, double y) {
        double result = x % y;
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domainError();
        }
        return result;
    }

    /** {@return the gamma function} */
    @PythonApi("gamma(x, /)")
    public static double gamma(double x) {
        return GammaFunction.gamma(x);
    }

    /** {@return the logarithm of the gamma function's absolute value} */
    @PythonApi("lgamma(x, /)")
    public static double lgamma(double x) {
        return GammaFunction.logGamma(x);
    }

    /** A logarithm of positive floats, with which those of all ints can be made. */
    private interface Logarithm {
        double of(double x);
    }

    private static double logarithm(Object x, Logarithm function) {
        Object plain = PyValueInstance.unwrap(x);
        if (plain instanceof BigInteger big) {
            if (big.signum() < 0) {
                throw domainError();
            }
            double value = big.doubleValue();
            if (Double.isInfinite(value)) {
                int bits = big.bitLength();
                double fraction = IntDivision.trueDivide(big, BigInteger.ONE.shiftLeft(bits));
                return function.of(fraction) + function.of(2.0) * bits;
            }
            return function.of(value);
        }
        double value = Numbers.real(x);
        if (value <= 0) {
            throw domainError();
        }
        return function.of(value);
    }

    /**
     * {@return the logarithm}
     *
     * @param x a number
     * @param base the base, e if it is absent
     */
    @PythonApi("log(x, base=<unset>, /)")
    public static double log(Object x, Object base) {
        double natural = logarithm(x, Math::log);
        return base == ABSENT ? natural : Floats.divide(natural, logarithm(base, Math::log));
    }

    /** {@return the natural logarithm} */
    public static double log(double x) {
        if (x <= 0) {
            throw domainError();
        }
        return Math.log(x);
    }

    /** {@return the logarithm to base 10} */
    @PythonApi("log10(x, /)")
    public static double log10(Object x) {
        return logarithm(x, Elementary::log10);
    }

    /** {@return {@code log(1 + x)}} */
    @PythonApi("log1p(x, /)")
    public static double log1p(double x) {
        return inDomain(Math.log1p(x), x);
    }

    /** {@return the logarithm to base 2} */
    @PythonApi("log2(x, /)")
    public static double log2(Object x) {
        return logarithm(x, Elementary::log2);
    }

    /** {@return {@code x} to the power of {@code y}} */
    @PythonApi("pow(x, y, /)")
    public static double pow(double x, double y) {
        if (x == 1.0 || y == 0.0 || x == -1.0 && Double.isInfinite(y)) {
            return 1.0;
        }
        double result = Math.pow(x, y);
        if (!Double.isFinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
            throw Double.isNaN(result) || x == 0 ? domainError() : rangeError();
        }
        return result;
    }

    /** {@return an angle in radians} */
    @PythonApi("radians(x, /)")
    public static double radians(double x) {
        return x * RADIANS;
    }

    /** {@return the difference of {@code x} to the nearest multiple of {@code y}} */
    @PythonApi("remainder(x, y, /)")
    public static double remainder(double x, double y) {
        double result = Math.IEEEremainder(x, y);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domainError();
        }
        return result;
    }

    /** {@return the sine} */
    @PythonApi("sin(x, /)")
    public static double sin(double x) {
        return inDomain(Math.sin(x), x);
    }

    /** {@return the hyperbolic sine} */
    @PythonApi("sinh(x, /)")
    public static double sinh(double x) {
        return inRange(StrictMath.sinh(x), x);
    }

    /** {@return the square root} */
    @PythonApi("sqrt(x, /)")
    public static double sqrt(double x) {
        return inDomain(Math.sqrt(x), x);
    }

    /** {@return the tangent} */
    @PythonApi("tan(x, /)")
    public static double tan(double x) {
        return inDomain(Math.tan(x), x);
    }

    /** {@return the hyperbolic tangent} */
    @PythonApi("tanh(x, /)")
    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    /** {@return the distance to the next larger float} */
    @PythonApi("ulp(x, /)")
    public static double ulp(double x) {
        return Math.ulp(x);
    }
}
