package pyloom.stdlib.math;

/**
 * Elementary functions over floats, without Python's errors. Where Java's own differ from those of
 * the GNU library in more than one result of some hundreds they are made anew.
 */
final class Elementary {

    private static final double LOG10_OF_2_HIGH = 0x1.34413509f6p-2;
    private static final double LOG10_OF_2_LOW = 0x1.9fef311f12b36p-42;
    private static final double LOG10_OF_E = 0x1.bcb7b1526e50ep-2;
    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final Twin LOG2_OF_E = new Twin(0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56);

    private static final double[] THIRDS = {
        1.0 / 1.5874010519681994748,
        1.0 / 1.2599210498948731648,
        1.0,
        1.2599210498948731648,
        1.5874010519681994748
    };
    private static final double[] CUBE_ROOT = {
        -0.145263899385486367,
        0.784932344976639262,
        -1.83469277483613086,
        2.44693122563534430,
        -2.11499494167371287,
        1.50819193781584896,
        0.354895765043919860
    };

    private Elementary() {}

    /** {@return the power of two of a normalised number {@code 1 <= m < 2}} */
    private static int exponent(double x) {
        return Math.getExponent(x) < Double.MIN_EXPONENT
                ? Math.getExponent(x * 0x1p54) - 54
                : Math.getExponent(x);
    }

    static double log10(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log10(x);
        }
        int exponent = exponent(x);
        double mantissa = scaled(x, -exponent);
        if (exponent < 0) {
            exponent++;
            mantissa /= 2;
        }
        double low = exponent * LOG10_OF_2_LOW + LOG10_OF_E * Math.log(mantissa);
        return low + exponent * LOG10_OF_2_HIGH;
    }

    /** {@return the logarithm to base 2, exact for powers of two} */
    static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        int exponent = exponent(x);
        double mantissa = scaled(x, -exponent);
        if (mantissa > Math.sqrt(2)) {
            exponent++;
            mantissa /= 2;
        }
        Twin ratio = Twin.sum(mantissa, -1.0).dividedBy(Twin.sum(mantissa, 1.0));
        double square = ratio.high() * ratio.high();
        double tail = 0;
        for (int n = 25; n >= 5; n -= 2) {
            tail = (tail + 1.0 / n) * square;
        }
        Twin third = ratio.times(ratio).times(new Twin(1.0 / 3, 0x1.5555555555555p-56));
        Twin series = Twin.of(1.0).plus(third).plus(Twin.of(tail * square));
        Twin natural = ratio.times(series).times(2.0);
        return Twin.of(exponent).plus(natural.times(LOG2_OF_E)).value();
    }

    private static double scaled(double x, int scale) {
        return Math.scalb(Math.scalb(x, scale / 2), scale - scale / 2);
    }

    static double cosh(double x) {
        double size = Math.abs(x);
        if (size < LN2 / 2) {
            double grown = Math.expm1(size);
            double whole = 1.0 + grown;
            return size < 0x1p-55 ? whole : 1.0 + grown * grown / (whole + whole);
        }
        if (size < 22) {
            double power = Math.exp(size);
            return 0.5 * power + 0.5 / power;
        }
        if (size < 709.782712893384) {
            return 0.5 * Math.exp(size);
        }
        double root = Math.exp(0.5 * size);
        return 0.5 * root * root;
    }

    static double asinh(double x) {
        double size = Math.abs(x);
        if (size < 0x1p-28 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        double result;
        if (size > 0x1p28) {
            result = Math.log(size) + LN2;
        } else if (size > 2) {
            result = Math.log(2.0 * size + 1.0 / (Math.sqrt(x * x + 1.0) + size));
        } else {
            double square = x * x;
            result = Math.log1p(size + square / (1.0 + Math.sqrt(1.0 + square)));
        }
        return Math.copySign(result, x);
    }

    static double acosh(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x >= 0x1p28) {
            return Math.log(x) + LN2;
        }
        if (x > 2) {
            return Math.log(2.0 * x - 1.0 / (x + Math.sqrt(x * x - 1.0)));
        }
        double beyond = x - 1.0;
        return Math.log1p(beyond + Math.sqrt(2.0 * beyond + beyond * beyond));
    }

    static double atanh(double x) {
        double size = Math.abs(x);
        if (size > 1) {
            return Double.NaN;
        }
        if (size < 0x1p-28) {
            return x;
        }
        double twice = size + size;
        double result =
                size < 0.5
                        ? 0.5 * Math.log1p(twice + twice * size / (1.0 - size))
                        : 0.5 * Math.log1p(twice / (1.0 - size));
        return Math.copySign(result, x);
    }

    /** {@return the cube root: a polynomial, then a step of Halley's method as the GNU library} */
    static double cbrt(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        double size = Math.abs(x);
        int exponent = exponent(size) + 1;
        double mantissa = scaled(size, -exponent);
        double guess = CUBE_ROOT[0];
        for (int i = 1; i < CUBE_ROOT.length; i++) {
            guess = guess * mantissa + CUBE_ROOT[i];
        }
        double cube = guess * guess * guess;
        double root =
                guess
                        * (cube + 2.0 * mantissa)
                        / (2.0 * cube + mantissa)
                        * THIRDS[2 + exponent % 3];
        return Math.copySign(Math.scalb(root, exponent / 3), x);
    }
}
