package pyloom.translator.ast;

import java.math.BigDecimal;
import java.math.MathContext;

/** What Python's {@code repr} says of a float that is no negative number. */
final class FloatRepr {

    private static final int LAST_PLAIN_EXPONENT = 16;
    private static final int FIRST_PLAIN_EXPONENT = -4;

    private FloatRepr() {}

    static StringBuilder append(StringBuilder out, double value, boolean pointNeeded) {
        if (Double.isInfinite(value)) {
            return out.append("inf");
        }
        if (value == 0) {
            return out.append(pointNeeded ? "0.0" : "0");
        }
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - shortest.scale(); // of the point, from the first digit
        if (exponent > LAST_PLAIN_EXPONENT || exponent <= FIRST_PLAIN_EXPONENT) {
            return scientific(out, digits, exponent - 1);
        }
        if (exponent <= 0) {
            return out.append("0.").repeat("0", -exponent).append(digits);
        }
        if (exponent >= digits.length()) {
            out.append(digits).repeat("0", exponent - digits.length());
            return pointNeeded ? out.append(".0") : out;
        }
        return out.append(digits, 0, exponent)
                .append('.')
                .append(digits, exponent, digits.length());
    }

    /** The number of fewest digits that reads as the value: Java's, but for those of one digit. */
    private static BigDecimal shortest(double value) {
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal one = digits.round(new MathContext(1));
        return one.doubleValue() == value ? one : digits;
    }

    private static StringBuilder scientific(StringBuilder out, String digits, int exponent) {
        out.append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        out.append(exponent < 0 ? "e-" : "e+");
        int magnitude = Math.abs(exponent);
        return out.append(magnitude < 10 ? "0" : "").append(magnitude);
    }
}
