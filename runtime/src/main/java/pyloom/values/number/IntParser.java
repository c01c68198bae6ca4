package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigInteger;

/** Reads ints as {@code int(text, base)} does. */
public final class IntParser {

    private static final int MAXIMUM_BASE = 36;
    private static final int LONG_DIGITS = 18;

    private IntParser() {}

    /**
     * Reads an int.
     *
     * @param base 2 to 36, or 0 for the base that the prefix tells
     * @return the int, or null if {@code text} spells none in this base
     */
    public static Object parse(String text, long base) {
        if (base != 0 && base < 2 || base > MAXIMUM_BASE) {
            throw Fault.value("int() base must be >= 2 and <= 36, or 0");
        }
        String number = Digits.ascii(text);
        if (number == null || number.isEmpty()) {
            return null;
        }
        boolean signed = FloatParser.isSign(number.charAt(0));
        String digits = signed ? number.substring(1) : number;
        Object magnitude = magnitude(digits, (int) base);
        if (magnitude == null) {
            return null;
        }
        return number.charAt(0) == '-' ? Ints.negate(magnitude) : magnitude;
    }

    private static Object magnitude(String text, int base) {
        int prefixed = prefixBase(text);
        if (prefixed != 0 && (base == 0 || base == prefixed)) {
            String rest = text.substring(2);
            return digits(rest.startsWith("_") ? rest.substring(1) : rest, prefixed);
        }
        if (base != 0) {
            return digits(text, base);
        }
        Object value = digits(text, 10);
        boolean oldOctal = text.startsWith("0") && value != null && Ints.sign(value) != 0;
        return oldOctal ? null : value;
    }

    private static int prefixBase(String text) {
        if (text.length() < 2 || text.charAt(0) != '0') {
            return 0;
        }
        return switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    private static Object digits(String text, int base) {
        String digits = withoutUnderscores(text);
        if (digits == null) {
            return null;
        }
        for (int at = 0; at < digits.length(); at++) {
            if (Character.digit(digits.charAt(at), base) < 0) {
                return null;
            }
        }
        boolean powerOfTwo = (base & base - 1) == 0;
        if (!powerOfTwo) {
            IntText.requireDigits(digits.length());
        }
        return digits.length() <= LONG_DIGITS && base <= 10
                ? (Object) Long.parseLong(digits, base)
                : Ints.normalize(new BigInteger(digits, base));
    }

    /**
     * {@return the text without single underscores between digits, or null where one stands
     * elsewhere}
     */
    private static String withoutUnderscores(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.indexOf('_') < 0) {
            return text;
        }
        boolean misplaced = text.startsWith("_") || text.endsWith("_") || text.contains("__");
        return misplaced ? null : text.replace("_", "");
    }
}
