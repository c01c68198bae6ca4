package pyloom.stdlib.decimal;

import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The ways to round. */
enum Rounding {
    ROUND_UP(RoundingMode.UP),
    ROUND_DOWN(RoundingMode.DOWN),
    ROUND_CEILING(RoundingMode.CEILING),
    ROUND_FLOOR(RoundingMode.FLOOR),
    ROUND_HALF_UP(RoundingMode.HALF_UP),
    ROUND_HALF_DOWN(RoundingMode.HALF_DOWN),
    ROUND_HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Away from zero if the last digit were 0 or 5, else towards zero. */
    ROUND_05UP(RoundingMode.DOWN);

    final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    static Rounding named(Object name) {
        if (PyValueInstance.unwrap(name) instanceof String text) {
            for (Rounding rounding : values()) {
                if (rounding.name().equals(text)) {
                    return rounding;
                }
            }
        }
        throw new TypeError(
                "valid values for rounding are:\n"
                        + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                        + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
                        + "   ROUND_05UP]");
    }

    /**
     * {@return the number with another exponent, rounded}
     *
     * @param value the number; it has few enough digits above the exponent to be written out
     * @param exponent the exponent
     */
    BigDecimal rescale(BigDecimal value, long exponent) {
        int scale = Math.toIntExact(-exponent);
        BigDecimal exact = value;
        long tooMany = (long) value.scale() - scale - value.precision();
        if (tooMany > 2) { // all digits lie far below: any small number rounds the same
            exact = BigDecimal.valueOf(value.signum(), scale + 2);
        }
        BigDecimal result = exact.setScale(scale, mode);
        if (this == ROUND_05UP && result.compareTo(exact) != 0) {
            int last = result.unscaledValue().abs().mod(BigInteger.TEN).intValue();
            if (last == 0 || last == 5) {
                return result.add(BigDecimal.valueOf(exact.signum(), scale));
            }
        }
        return result;
    }
}
