package pyloom.values.format;

import pyloom.values.Fault;
import pyloom.values.number.IntText;

import java.util.Locale;

/** The numeric conversions of the operator {@code %}, for str and bytes alike. */
public final class PercentNumber {

    private static final int MAXIMUM_LENGTH = Integer.MAX_VALUE - 8;
    private static final int DEFAULT_PRECISION = 6;

    private PercentNumber() {}

    /**
     * {@return an int converted by {@code d i u o x X}}
     *
     * @param precision the least number of digits, or a negative number
     */
    public static String integer(
            Object value, PercentTemplate.Piece.Conversion conversion, long width, long precision) {
        int base =
                switch (conversion.type()) {
                    case 'o' -> 8;
                    case 'x', 'X' -> 16;
                    default -> 10;
                };
        String digits = base == 10 ? IntText.decimal(value) : IntText.digits(value, base);
        boolean negative = digits.charAt(0) == '-';
        digits = negative ? digits.substring(1) : digits;
        if (digits.length() < precision) {
            digits = "0".repeat((int) precision - digits.length()) + digits;
        }
        String prefix = conversion.has('#') && base != 10 ? "0" + (char) conversion.type() : "";
        if (conversion.type() == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        return pad(sign(negative, conversion), prefix, digits, conversion, width);
    }

    /**
     * {@return a float converted by {@code e E f F g G}}
     *
     * @param precision the precision, or a negative number
     */
    public static String real(
            double value, PercentTemplate.Piece.Conversion conversion, long width, long precision) {
        int digits = precision < 0 ? DEFAULT_PRECISION : (int) precision;
        String body =
                FloatFormat.body(
                        Math.abs(value), (char) conversion.type(), digits, conversion.has('#'));
        return pad(sign(FloatFormat.isNegative(value), conversion), "", body, conversion, width);
    }

    private static String sign(boolean negative, PercentTemplate.Piece.Conversion conversion) {
        if (negative) {
            return "-";
        }
        return conversion.has('+') ? "+" : conversion.has(' ') ? " " : "";
    }

    private static String pad(
            String sign,
            String prefix,
            String digits,
            PercentTemplate.Piece.Conversion conversion,
            long width) {
        String start = sign + prefix;
        long missing = width - start.length() - digits.length();
        if (missing <= 0) {
            return start + digits;
        }
        if (missing > MAXIMUM_LENGTH - start.length() - digits.length()) {
            throw Fault.memory();
        }
        int padding = (int) missing;
        if (conversion.has('-')) {
            return start + digits + " ".repeat(padding);
        }
        return conversion.has('0')
                ? start + "0".repeat(padding) + digits
                : " ".repeat(padding) + start + digits;
    }
}
