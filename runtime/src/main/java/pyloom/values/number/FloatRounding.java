package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** {@code round()} of floats and ints: to the nearest, exact ties to the even neighbour. */
public final class FloatRounding {

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final int ALL_DIGITS = 323;
    private static final int NO_DIGITS = -308;

    private FloatRounding() {}

    /** {@return {@code round(value)}, an int} */
    public static Object round(double value) {
        return Floats.truncate(Math.rint(value));
    }

    /** {@return {@code round(value, digits)}, the float nearest to the exactly rounded decimal} */
    public static double round(double value, long digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || digits > ALL_DIGITS) {
            return value;
        }
        if (digits < NO_DIGITS) {
            return 0.0 * value;
        }
        if (digits >= 0 && digits < POWERS_OF_TEN.length) {
            double power = POWERS_OF_TEN[(int) digits];
            double scaled = value * power;
            double whole = Math.rint(scaled);
            // The scaled value is off by half an ulp at most; away from a tie the rounding is
            // certain.
            boolean certain = Math.abs(Math.abs(scaled - whole) - 0.5) > Math.ulp(scaled);
            if (certain && Math.abs(scaled) < 0x1p52) {
                return whole == 0 ? Math.copySign(0.0, value) : whole / power;
            }
        }
        return roundExactly(value, (int) digits);
    }

    private static double roundExactly(double value, int digits) {
        double result =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(result)) {
            throw Fault.overflow("rounded value too large to represent");
        }
        return Math.copySign(result, value);
    }

    /** {@return {@code round(value, digits)} of an int} */
    public static Object round(Object value, Object digits) {
        if (Ints.sign(digits) >= 0) {
            return Ints.plain(value);
        }
        Object places = Ints.negate(digits);
        long bits = Ints.bitLength(value);
        boolean vanishes = !(places instanceof Long count) || count > bits / 3 + 1;
        if (vanishes) {
            return 0L;
        }
        BigDecimal exact = new BigDecimal(Ints.big(value));
        return Ints.normalize(
                exact.setScale(-(int) (long) (Long) places, RoundingMode.HALF_EVEN).toBigInteger());
    }
}
