package pyloom.values.number;

import java.util.Locale;

/** Reads floats as {@code float(text)} does. */
public final class FloatParser {

    private FloatParser() {}

    /** {@return the float that {@code text} spells, or null if it is none} */
    public static Double parse(String text) {
        String number = Digits.ascii(text);
        if (number == null || number.isEmpty()) {
            return null;
        }
        if (number.indexOf('_') >= 0) {
            if (!Digits.underscoresBetweenDigits(number)) {
                return null;
            }
            number = number.replace("_", "");
        }
        return end(number, 0) == number.length() ? (Double) value(number) : null;
    }

    /** {@return the index behind the longest float that starts at {@code start}, or -1} */
    static int end(String text, int start) {
        int at = start;
        if (at < text.length() && isSign(text.charAt(at))) {
            at++;
        }
        int word = wordEnd(text, at);
        if (word > 0) {
            return word;
        }
        int whole = digitsEnd(text, at);
        int fraction = whole;
        boolean point = whole < text.length() && text.charAt(whole) == '.';
        if (point) {
            fraction = digitsEnd(text, whole + 1);
        }
        boolean hasDigits = whole > at || point && fraction > whole + 1;
        return hasDigits ? exponentEnd(text, fraction) : -1;
    }

    private static int wordEnd(String text, int start) {
        for (String word : new String[] {"infinity", "inf", "nan"}) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return start + word.length();
            }
        }
        return -1;
    }

    private static int exponentEnd(String text, int start) {
        if (start >= text.length() || Character.toLowerCase(text.charAt(start)) != 'e') {
            return start;
        }
        int at = start + 1;
        if (at < text.length() && isSign(text.charAt(at))) {
            at++;
        }
        int end = digitsEnd(text, at);
        return end > at ? end : start;
    }

    private static int digitsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Digits.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSign(char character) {
        return character == '+' || character == '-';
    }

    /** {@return the value of a spelling that {@link #end} accepts} */
    static double value(String number) {
        String word = number.toLowerCase(Locale.ROOT);
        if (word.endsWith("nan")) {
            return Double.NaN;
        }
        if (word.contains("inf")) {
            return word.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(number);
    }
}
