package pyloom.values.number;

import pyloom.values.Fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code float.hex()} and {@code float.fromhex()}. */
public final class FloatHex {

    private static final Pattern HEXADECIMAL =
            Pattern.compile(
                    "([+-]?)(?:0x)?([0-9a-f]*)(?:\\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?",
                    Pattern.CASE_INSENSITIVE);

    private static final int FRACTION_DIGITS = 13;
    private static final long EXPONENT_LIMIT = 1L << 40;
    private static final int KEPT_BITS = 61;

    private FloatHex() {}

    /** {@return {@code value.hex()}} */
    public static String hex(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return FloatText.repr(value);
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (value == 0.0) {
            return sign + "0x0.0p+0";
        }
        long bits = Floats.mantissa(value);
        int exponent = Floats.exponent(value) + 4 * FRACTION_DIGITS;
        String fraction = Long.toHexString(bits & 0xfffffffffffffL);
        return sign
                + "0x"
                + (bits >>> 4 * FRACTION_DIGITS)
                + '.'
                + "0".repeat(FRACTION_DIGITS - fraction.length())
                + fraction
                + 'p'
                + (exponent < 0 ? "" : "+")
                + exponent;
    }

    /** {@return {@code float.fromhex(text)}} */
    public static double parse(String text) {
        String number = text.strip();
        if (FloatParser.end(number, 0) == number.length()) {
            double word = FloatParser.value(number);
            if (Double.isNaN(word)
                    || Double.isInfinite(word) && number.toLowerCase().contains("n")) {
                return word;
            }
        }
        Matcher parts = HEXADECIMAL.matcher(number);
        if (!parts.matches()) {
            throw invalid();
        }
        String whole = parts.group(2);
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        if (whole.isEmpty() && fraction.isEmpty()) {
            throw invalid();
        }
        double magnitude =
                value(whole + fraction, -4L * fraction.length() + exponent(parts.group(4)));
        return parts.group(1).equals("-") ? -magnitude : magnitude;
    }

    private static RuntimeException invalid() {
        return Fault.value("invalid hexadecimal floating-point string");
    }

    private static long exponent(String text) {
        if (text == null) {
            return 0;
        }
        try {
            return Math.clamp(Long.parseLong(text), -EXPONENT_LIMIT, EXPONENT_LIMIT);
        } catch (NumberFormatException tooLong) {
            return text.startsWith("-") ? -EXPONENT_LIMIT : EXPONENT_LIMIT;
        }
    }

    /** Keeps 61 bits and a sticky bit, so that one rounding decides. */
    private static double value(String digits, long power) {
        long bits = 0;
        long exponent = power;
        boolean sticky = false;
        for (int at = 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(at), 16);
            if (bits >>> KEPT_BITS - 4 == 0) {
                bits = bits << 4 | digit;
            } else {
                sticky |= digit != 0;
                exponent += 4;
            }
        }
        if (bits == 0) {
            return 0.0;
        }
        double result = round(bits, sticky, exponent);
        if (Double.isInfinite(result)) {
            throw Fault.overflow("hexadecimal value too large to represent as a float");
        }
        return result;
    }

    private static double round(long bits, boolean sticky, long exponent) {
        int length = Long.SIZE - Long.numberOfLeadingZeros(bits);
        if (length + exponent > 1025) {
            return Double.POSITIVE_INFINITY;
        }
        if (length + exponent < -1080) {
            return 0.0;
        }
        int drop = (int) Math.max(length - 53, -1074 - exponent);
        if (drop <= 0) {
            return Math.scalb((double) bits, (int) exponent);
        }
        long half = 1L << (drop - 1);
        long kept = bits >>> drop;
        long rest = bits & ((1L << drop) - 1);
        boolean up = rest > half || rest == half && (sticky || (kept & 1) == 1);
        return Math.scalb((double) (up ? kept + 1 : kept), (int) exponent + drop);
    }
}
