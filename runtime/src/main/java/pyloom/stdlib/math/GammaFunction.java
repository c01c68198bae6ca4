package pyloom.stdlib.math;

import pyloom.object.OverflowError;
import pyloom.object.ValueError;

/** The gamma function and its logarithm by Lanczos' approximation with 13 terms, as CPython. */
final class GammaFunction {

    private static final double SHIFT = 6.024680040776729583740234375;
    private static final double SHIFT_LESS_HALF = SHIFT - 0.5;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;

    private static final double[] TOP = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] BOTTOM = {
        0.0,
        39916800.0,
        120543840.0,
        150917976.0,
        105258076.0,
        45995730.0,
        13339535.0,
        2637558.0,
        357423.0,
        32670.0,
        1925.0,
        66.0,
        1.0
    };
    private static final double[] FACTORIALS = factorials();

    private GammaFunction() {}

    private static double[] factorials() {
        double[] table = new double[23];
        table[0] = 1.0;
        for (int i = 1; i < table.length; i++) {
            table[i] = table[i - 1] * i;
        }
        return table;
    }

    private static double lanczosSum(double x) {
        double top = 0;
        double bottom = 0;
        if (x < 5.0) {
            for (int i = TOP.length - 1; i >= 0; i--) {
                top = top * x + TOP[i];
                bottom = bottom * x + BOTTOM[i];
            }
        } else {
            for (int i = 0; i < TOP.length; i++) {
                top = top / x + TOP[i];
                bottom = bottom / x + BOTTOM[i];
            }
        }
        return top / bottom;
    }

    /** {@return the sine of pi times a number, exact at integers} */
    private static double sineOfPi(double x) {
        double part = Math.abs(x) % 2.0;
        int quarter = (int) Math.round(2.0 * part);
        double sine =
                switch (quarter) {
                    case 0, 4 -> Math.sin(Math.PI * (quarter == 0 ? part : part - 2.0));
                    case 1 -> Math.cos(Math.PI * (part - 0.5));
                    case 2 -> Math.sin(Math.PI * (1.0 - part));
                    default -> -Math.cos(Math.PI * (part - 1.5));
                };
        return Math.copySign(1.0, x) * sine;
    }

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        boolean isWhole = x == Math.floor(x);
        if (x == Double.NEGATIVE_INFINITY || isWhole && x <= 0) {
            throw new ValueError("math domain error");
        }
        if (isWhole && x <= FACTORIALS.length) {
            return FACTORIALS[(int) x - 1];
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return requireFinite(1.0 / x);
        }
        if (size > 200.0) {
            return x < 0 ? 0.0 / sineOfPi(x) : requireFinite(Double.POSITIVE_INFINITY);
        }
        return requireFinite(approximate(x, size));
    }

    private static double approximate(double x, double size) {
        double y = size + SHIFT_LESS_HALF;
        double z;
        if (size > SHIFT_LESS_HALF) {
            double q = y - size;
            z = q - SHIFT_LESS_HALF;
        } else {
            double q = y - SHIFT_LESS_HALF;
            z = q - size;
        }
        z = z * SHIFT / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sineOfPi(size) / size * Math.exp(y) / lanczosSum(size);
            result -= z * result;
            return size < 140.0
                    ? result / Math.pow(y, size - 0.5)
                    : result / Math.pow(y, size / 2.0 - 0.25) / Math.pow(y, size / 2.0 - 0.25);
        }
        result = lanczosSum(size) / Math.exp(y);
        result += z * result;
        return size < 140.0
                ? result * Math.pow(y, size - 0.5)
                : result * Math.pow(y, size / 2.0 - 0.25) * Math.pow(y, size / 2.0 - 0.25);
    }

    private static double requireFinite(double value) {
        if (Double.isInfinite(value)) {
            throw new OverflowError("math range error");
        }
        return value;
    }

    static double logGamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2.0) {
            if (x <= 0.0) {
                throw new ValueError("math domain error");
            }
            return 0.0;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return -Math.log(size);
        }
        double result = Math.log(lanczosSum(size)) - SHIFT;
        result += (size - 0.5) * (Math.log(size + SHIFT - 0.5) - 1);
        if (x < 0.0) {
            result = LOG_PI - Math.log(Math.abs(sineOfPi(size))) - Math.log(size) - result;
        }
        return requireFinite(result);
    }
}
