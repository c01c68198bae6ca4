package pyloom.stdlib.json;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.values.number.IntParser;

/** Reads the numbers of a JSON text. Not thread-safe. */
final class JsonNumbers {

    private static final int EXACT_DIGITS = 15; // such an integer is a double exactly
    private static final int LONG_DIGITS = 18;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final String text;
    private final Object parseFloat; // null for float itself
    private final Object parseInt; // null for int itself
    private int at;

    JsonNumbers(String text, DecoderOptions options) {
        this.text = text;
        this.parseFloat = options.parseFloat() == BuiltinTypes.FLOAT ? null : options.parseFloat();
        this.parseInt = options.parseInt() == BuiltinTypes.INT ? null : options.parseInt();
    }

    /** {@return the offset behind what was read} */
    int position() {
        return at;
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** {@return the number that begins at an offset, or ABSENT if none does} */
    Object read(int start) {
        at = start;
        boolean negative = here() == '-';
        if (negative) {
            at++;
        }
        int digits = at;
        if (!isDigit(here())) {
            return ABSENT;
        }
        long value = 0;
        if (here() == '0') {
            at++;
        } else {
            value = digits(0);
        }
        int point = at;
        boolean isFloat = false;
        if (here() == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            isFloat = true;
            at++;
            value = digits(value);
        }
        int exponent = at;
        if (skipExponent()) {
            isFloat = true;
        }
        if (isFloat) {
            boolean isShort = exponent == at && at - digits <= EXACT_DIGITS;
            return real(start, isShort, negative ? -value : value, at - point - 1, negative);
        }
        return whole(start, at - digits, negative ? -value : value);
    }

    /** {@return a number with digits behind it; it counts only if they are few} */
    private long digits(long before) {
        long value = before;
        while (isDigit(here())) {
            value = value * 10 + (here() - '0');
            at++;
        }
        return value;
    }

    private boolean skipExponent() {
        if (here() != 'e' && here() != 'E') {
            return false;
        }
        int before = at++;
        if (here() == '-' || here() == '+') {
            at++;
        }
        if (!isDigit(here())) {
            at = before;
            return false;
        }
        while (isDigit(here())) {
            at++;
        }
        return true;
    }

    private Object real(int start, boolean isShort, long value, int places, boolean negative) {
        if (parseFloat != null) {
            return Calls.call(parseFloat, text.substring(start, at));
        }
        if (isShort) {
            double magnitude = Math.abs(value) / POWERS[places];
            return negative ? -magnitude : magnitude;
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private Object whole(int start, int digits, long value) {
        if (parseInt != null) {
            return Calls.call(parseInt, text.substring(start, at));
        }
        return digits <= LONG_DIGITS
                ? (Object) value
                : IntParser.parse(text.substring(start, at), 10);
    }
}
