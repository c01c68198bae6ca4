package pyloom.values.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A positive float as decimal digits: the value is {@code 0.DIGITS * 10**point}.
 *
 * @param digits the significant digits, none of them leading zeros; for rounding to digits after
 *     the point the empty string where everything rounds away
 * @param point how many of the digits stand before the decimal point (negative: zeros after it)
 */
public record FloatDigits(String digits, int point) {

    /**
     * Digits that a double holds without doubt: padding a shorter decimal with zeros is exact up to
     * here.
     */
    private static final int SURE_DIGITS = 15;

    private static final int SURE_LENGTH = 400;

    private static final double FEW_DIGITS = 1e-321;

    /** {@return the fewest digits that read back as {@code value}, the nearest of them} */
    public static FloatDigits shortest(double value) {
        String text = Double.toString(value);
        int exponentAt = text.indexOf('E');
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int pointAt = text.indexOf('.');
        StringBuilder digits = new StringBuilder(end);
        digits.append(text, 0, pointAt).append(text, pointAt + 1, end);
        int point = pointAt;
        if (exponentAt >= 0) {
            point += Integer.parseInt(text, exponentAt + 1, text.length(), 10);
        }
        FloatDigits found = trimmed(digits, point);
        return value < FEW_DIGITS ? found.oneDigitIfEnough(value) : found;
    }

    private static FloatDigits trimmed(StringBuilder digits, int point) {
        int start = 0;
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        while (start < end - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return new FloatDigits(digits.substring(start, end), point - start);
    }

    /** Java gives two digits where one would do, which only the smallest subnormals show. */
    private FloatDigits oneDigitIfEnough(double value) {
        if (digits.length() != 2) {
            return this;
        }
        FloatDigits one = rounded(value, 1);
        double back = Double.parseDouble("0." + one.digits + "E" + one.point);
        return back == value ? one : this;
    }

    /**
     * {@return {@code value} rounded half even to {@code count} significant digits, exactly that
     * many}
     */
    public static FloatDigits significant(double value, int count) {
        if (value == 0.0) {
            return new FloatDigits("0".repeat(count), 1);
        }
        FloatDigits quick = value < Double.MIN_NORMAL ? null : shortest(value).round(count);
        return (quick != null ? quick : rounded(value, count)).ofLength(count);
    }

    private static FloatDigits rounded(double value, int count) {
        BigDecimal exact =
                new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
        String digits = exact.unscaledValue().toString();
        int point = digits.length() - exact.scale();
        return trimmed(new StringBuilder(digits), point);
    }

    private FloatDigits ofLength(int count) {
        int missing = count - digits.length();
        if (missing == 0) {
            return this;
        }
        String text = missing > 0 ? digits + "0".repeat(missing) : digits.substring(0, count);
        return new FloatDigits(text, point);
    }

    /**
     * {@return {@code value} rounded half even to {@code places} digits after the decimal point}
     */
    public static FloatDigits fixed(double value, int places) {
        if (value == 0.0) {
            return new FloatDigits("", -places);
        }
        FloatDigits shortest = shortest(value);
        long count = (long) shortest.point + places;
        if (count < 0) {
            return new FloatDigits("", -places);
        }
        boolean exactly = value < Double.MIN_NORMAL || count > SURE_LENGTH;
        FloatDigits quick = exactly ? null : shortest.round((int) count);
        return quick != null ? quick : fixedExactly(value, places);
    }

    private static FloatDigits fixedExactly(double value, int places) {
        BigDecimal exact = new BigDecimal(value);
        if (exact.scale() > places) {
            exact = exact.setScale(places, RoundingMode.HALF_EVEN);
        }
        String digits = exact.signum() == 0 ? "" : exact.unscaledValue().toString();
        int point = digits.length() - exact.scale();
        return new FloatDigits(digits, point).ofLength(point + places);
    }

    /**
     * Rounds these shortest digits instead of the exact value. Both lie on the same side of every
     * decimal with fewer digits, so only a tie, or more digits than a double holds, needs the exact
     * value.
     *
     * @return the rounded digits, or null where only the exact value can tell
     */
    private FloatDigits round(int count) {
        int length = digits.length();
        if (count >= length) {
            return count <= SURE_DIGITS || count == length ? ofLength(count) : null;
        }
        char next = digits.charAt(count);
        if (next == '5' && length == count + 1) {
            return null;
        }
        return next >= '5' ? roundedUp(count) : new FloatDigits(digits.substring(0, count), point);
    }

    private FloatDigits roundedUp(int count) {
        char[] kept = digits.substring(0, count).toCharArray();
        int at = count - 1;
        while (at >= 0 && kept[at] == '9') {
            kept[at--] = '0';
        }
        if (at >= 0) {
            kept[at]++;
            return new FloatDigits(new String(kept), point);
        }
        return new FloatDigits("1" + new String(kept), point + 1);
    }
}
