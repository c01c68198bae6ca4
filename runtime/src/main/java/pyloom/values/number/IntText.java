package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigInteger;

/**
 * Ints as text: {@code str}, {@code hex}, {@code oct}, {@code bin} and the limit on decimal digits.
 */
public final class IntText {

    /** The limit that CPython starts with. */
    public static final int DEFAULT_MAXIMUM_DIGITS = 4300;

    private static final String REMEDY = "; use sys.set_int_max_str_digits() to increase the limit";

    private static volatile int maximumDigits = DEFAULT_MAXIMUM_DIGITS;

    private IntText() {}

    /** {@return {@code sys.get_int_max_str_digits()}; 0 means no limit} */
    public static int maximumDigits() {
        return maximumDigits;
    }

    /** Sets what {@link #maximumDigits} returns; the caller has checked the range. */
    public static void setMaximumDigits(int digits) {
        maximumDigits = digits;
    }

    /** {@return {@code str(value)} of an int or bool seen as an int} */
    public static String decimal(Object value) {
        if (value instanceof Long small) {
            return Long.toString(small);
        }
        BigInteger big = Ints.big(value);
        int limit = maximumDigits;
        // A digit holds 3.32 bits: with fewer bits the text cannot be too long.
        if (limit > 0 && big.bitLength() > limit * 3L) {
            boolean sure = big.bitLength() > limit * 4L;
            String text = sure ? "" : big.toString();
            if (sure || text.length() - (big.signum() < 0 ? 1 : 0) > limit) {
                throw Fault.value(
                        "Exceeds the limit ("
                                + limit
                                + " digits) for integer string conversion"
                                + REMEDY);
            }
            return text;
        }
        return big.toString();
    }

    /** Refuses a text of too many digits in a base that is no power of two. */
    static void requireDigits(long digits) {
        int limit = maximumDigits;
        if (limit > 0 && digits > limit) {
            throw Fault.value(
                    "Exceeds the limit ("
                            + limit
                            + " digits) for integer string conversion: value has "
                            + digits
                            + " digits"
                            + REMEDY);
        }
    }

    /** {@return the digits of {@code value} in a base, with a minus sign and without a prefix} */
    public static String digits(Object value, int base) {
        return value instanceof Long small
                ? Long.toString(small, base)
                : Ints.big(value).toString(base);
    }

    /** {@return {@code hex(value)}} */
    public static String hex(Object value) {
        return prefixed("0x", digits(value, 16));
    }

    /** {@return {@code oct(value)}} */
    public static String oct(Object value) {
        return prefixed("0o", digits(value, 8));
    }

    /** {@return {@code bin(value)}} */
    public static String bin(Object value) {
        return prefixed("0b", digits(value, 2));
    }

    private static String prefixed(String prefix, String digits) {
        return digits.charAt(0) == '-' ? '-' + prefix + digits.substring(1) : prefix + digits;
    }
}
