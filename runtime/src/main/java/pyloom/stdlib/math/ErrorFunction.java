package pyloom.stdlib.math;

/**
 * The error function by rational approximations on five intervals, those that all C libraries
 * share, so that the last digits are theirs.
 */
final class ErrorFunction {

    private static final double AT_ONE = 8.45062911510467529297e-01;
    private static final double SLOPE = 1.28379167095512586316e-01;

    private static final double[] NEAR_TOP = {
        1.28379167095512558561e-01,
        -3.25042107247001499370e-01,
        -2.84817495755985104766e-02,
        -5.77027029648944159157e-03,
        -2.37630166566501626084e-05
    };
    private static final double[] NEAR_BOTTOM = {
        1.0,
        3.97917223959155352819e-01,
        6.50222499887672944485e-02,
        5.08130628187576562776e-03,
        1.32494738004321644526e-04,
        -3.96022827877536812320e-06
    };
    private static final double[] ONE_TOP = {
        -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
        3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
        -2.16637559486879084300e-03
    };
    private static final double[] ONE_BOTTOM = {
        1.0,
        1.06420880400844228286e-01,
        5.40397917702171048937e-01,
        7.18286544141962662868e-02,
        1.26171219808761642112e-01,
        1.36370839120290507362e-02,
        1.19844998467991074170e-02
    };
    private static final double[] FAR_TOP = {
        -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
        -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
        -8.12874355063065934246e+01, -9.81432934416914548592e+00
    };
    private static final double[] FAR_BOTTOM = {
        1.0,
        1.96512716674392571292e+01,
        1.37657754143519042600e+02,
        4.34565877475229228821e+02,
        6.45387271733267880336e+02,
        4.29008140027567833386e+02,
        1.08635005541779435134e+02,
        6.57024977031928170135e+00,
        -6.04244152148580987438e-02
    };
    private static final double[] TAIL_TOP = {
        -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
        -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
        -4.83519191608651397019e+02
    };
    private static final double[] TAIL_BOTTOM = {
        1.0,
        3.03380607434824582924e+01,
        3.25792512996573918826e+02,
        1.53672958608443695994e+03,
        3.19985821950859553908e+03,
        2.55305040643316442583e+03,
        4.74528541206955367215e+02,
        -2.24409524465858183362e+01
    };

    private ErrorFunction() {}

    /** {@return the polynomial, by pairs of terms} */
    private static double polynomial(double[] coefficients, double x) {
        double square = x * x;
        double fourth = square * square;
        double[] powers = {1.0, square, fourth, square * fourth, fourth * fourth};
        double sum = 0;
        for (int i = 0; i < coefficients.length; i += 2) {
            double pair =
                    i + 1 < coefficients.length
                            ? coefficients[i] + x * coefficients[i + 1]
                            : coefficients[i];
            sum += powers[i / 2] * pair;
        }
        return sum;
    }

    private static double ratio(double[] top, double[] bottom, double x) {
        return polynomial(top, x) / polynomial(bottom, x);
    }

    static double erf(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (size < 0.84375) {
            if (size < 0x1p-28) {
                return size < 0x1p-1014 ? 0.0625 * (16.0 * x + 16.0 * SLOPE * x) : x + SLOPE * x;
            }
            return x + x * ratio(NEAR_TOP, NEAR_BOTTOM, x * x);
        }
        double result;
        if (size < 1.25) {
            result = AT_ONE + ratio(ONE_TOP, ONE_BOTTOM, size - 1.0);
        } else {
            result = size >= 6 ? 1.0 : 1.0 - tail(size, x);
        }
        return Math.copySign(result, x);
    }

    static double erfc(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (size < 0.84375) {
            if (size < 0x1p-56) {
                return 1.0 - x;
            }
            double ratio = ratio(NEAR_TOP, NEAR_BOTTOM, x * x);
            return x < 0.25 ? 1.0 - (x + x * ratio) : 0.5 - (x - 0.5 + x * ratio);
        }
        if (size < 1.25) {
            double ratio = ratio(ONE_TOP, ONE_BOTTOM, size - 1.0);
            return x >= 0 ? 1.0 - AT_ONE - ratio : 1.0 + (AT_ONE + ratio);
        }
        if (size < 28) {
            if (x > 0) {
                return tail(size, x);
            }
            return x < -6 ? 2.0 : 2.0 - tail(size, x);
        }
        return x > 0 ? 0.0 : 2.0;
    }

    /** {@return the complement for a number from 1.25 on} */
    private static double tail(double size, double x) {
        double inverse = 1.0 / (x * x);
        double ratio =
                size < 1 / 0.35
                        ? ratio(FAR_TOP, FAR_BOTTOM, inverse)
                        : ratio(TAIL_TOP, TAIL_BOTTOM, inverse);
        double head =
                Double.longBitsToDouble(Double.doubleToRawLongBits(size) & 0xffffffff00000000L);
        double power =
                Math.exp(-head * head - 0.5625) * Math.exp((head - size) * (head + size) + ratio);
        return power / size;
    }
}
