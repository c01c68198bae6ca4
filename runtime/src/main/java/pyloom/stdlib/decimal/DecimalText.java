package pyloom.stdlib.decimal;

import pyloom.stdlib.decimal.PyDecimal.Kind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Reads decimals. */
final class DecimalText {

    private static final int MOST_EXPONENT_DIGITS = 18;

    private DecimalText() {}

    /** {@return the text in ASCII digits, without spaces around it and underscores; or null} */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || c == '_' || c <= ' ') {
                plain = new StringBuilder();
                break;
            }
        }
        if (plain == null) {
            return text;
        }
        for (int point : text.codePoints().toArray()) {
            int digit = Character.digit(point, 10);
            boolean isSpace =
                    Character.isWhitespace(point)
                            || Character.isSpaceChar(point)
                            || point >= 0x1c && point <= 0x1f
                            || point == 0x85;
            if (point > 127 && digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (isSpace) {
                plain.append(' ');
            } else if (point > 127) {
                return null;
            } else if (point != '_') {
                plain.append((char) point);
            }
        }
        return plain.toString().strip();
    }

    /** {@return the number; null if the text is none} */
    static PyDecimal parse(String text) {
        int at = 0;
        int length = text.length();
        boolean isNegative = length > 0 && text.charAt(0) == '-';
        if (length > 0 && (isNegative || text.charAt(0) == '+')) {
            at++;
        }
        int start = at;
        int point = -1;
        boolean isSmall = true;
        long small = 0;
        int digits = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                small = small * 10 + c - '0';
                isSmall &= ++digits <= 18;
            } else if (c == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return point < 0 ? special(text.substring(start), isNegative) : null;
        }
        long exponent = point < 0 ? 0 : point + 1 - at;
        if (at < length) {
            Long written = exponent(text, at);
            if (written == null) {
                return null;
            }
            exponent += written;
        }
        if (exponent > PyDecimal.MOST_EXPONENT || exponent < -PyDecimal.MOST_EXPONENT) {
            return null;
        }
        if (isSmall) {
            BigDecimal value = BigDecimal.valueOf(isNegative ? -small : small, (int) -exponent);
            return PyDecimal.finite(value, isNegative);
        }
        int end = at;
        String all =
                point < 0
                        ? text.substring(start, end)
                        : text.substring(start, point) + text.substring(point + 1, end);
        BigInteger coefficient = new BigInteger(all);
        return PyDecimal.finite(
                new BigDecimal(isNegative ? coefficient.negate() : coefficient, (int) -exponent),
                isNegative);
    }

    /** {@return the exponent that begins at an index with its letter; null if there is none} */
    private static Long exponent(String text, int from) {
        char letter = text.charAt(from);
        int at = from + 1;
        if (letter != 'e' && letter != 'E' || at >= text.length()) {
            return null;
        }
        boolean isNegative = text.charAt(at) == '-';
        if (isNegative || text.charAt(at) == '+') {
            at++;
        }
        if (at >= text.length() || text.length() - at > MOST_EXPONENT_DIGITS) {
            return null;
        }
        long exponent = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return null;
            }
            exponent = exponent * 10 + c - '0';
        }
        return isNegative ? -exponent : exponent;
    }

    private static PyDecimal special(String text, boolean isNegative) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("inf") || lower.equals("infinity")) {
            return PyDecimal.infinity(isNegative);
        }
        boolean isSignaling = lower.startsWith("snan");
        if (!isSignaling && !lower.startsWith("nan")) {
            return null;
        }
        String payload = lower.substring(isSignaling ? 4 : 3);
        if (!payload.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        BigDecimal value = payload.isEmpty() ? BigDecimal.ZERO : new BigDecimal(payload);
        return new PyDecimal(isSignaling ? Kind.SIGNALING : Kind.QUIET, isNegative, value);
    }
}
