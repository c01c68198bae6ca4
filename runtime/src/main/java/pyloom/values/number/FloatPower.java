package pyloom.values.number;

import pyloom.values.Fault;

/** {@code float ** float} with Python's special cases and errors. */
public final class FloatPower {

    /** Every float from here on is an even integer. */
    private static final double ALL_EVEN = 0x1p53;

    private FloatPower() {}

    /** {@return whether {@code base ** exponent} is a complex number: a root of a negative base} */
    public static boolean isComplex(double base, double exponent) {
        return base < 0
                && !Double.isInfinite(base)
                && !Double.isInfinite(exponent)
                && exponent != Math.rint(exponent)
                && !Double.isNaN(exponent);
    }

    /**
     * Raises {@code base} to {@code exponent}.
     *
     * @throws IllegalArgumentException if the result is complex; ask {@link #isComplex} first
     */
    public static double power(double base, double exponent) {
        if (exponent == 2.0 && Math.abs(base) < 0x1p500) {
            return base * base;
        }
        if (exponent == 0.0 || base == 1.0) {
            return 1.0;
        }
        if (Double.isNaN(base) || Double.isNaN(exponent)) {
            return Double.NaN;
        }
        if (base == -1.0 && Double.isInfinite(exponent)) {
            return 1.0;
        }
        if (base == 0.0 && exponent < 0 && !Double.isInfinite(exponent)) {
            throw Fault.zeroDivision("0.0 cannot be raised to a negative power");
        }
        if (Double.isInfinite(base) || Double.isInfinite(exponent) || base == 0.0) {
            return Math.pow(base, exponent);
        }
        return finitePower(base, exponent);
    }

    private static double finitePower(double base, double exponent) {
        if (base < 0 && exponent != Math.rint(exponent)) {
            throw new IllegalArgumentException("complex result");
        }
        double magnitude = Math.pow(Math.abs(base), exponent);
        if (Double.isInfinite(magnitude)) {
            throw Fault.of("OverflowError", 34L, "Numerical result out of range");
        }
        return base < 0 && isOdd(exponent) ? -magnitude : magnitude;
    }

    private static boolean isOdd(double integer) {
        return Math.abs(integer) < ALL_EVEN && integer % 2 != 0;
    }
}
