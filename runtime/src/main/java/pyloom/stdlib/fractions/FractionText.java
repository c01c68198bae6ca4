package pyloom.stdlib.fractions;

import pyloom.object.ValueError;
import pyloom.values.number.IntParser;
import pyloom.values.number.Ints;
import pyloom.values.text.StringRepr;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads fractions: {@code 3/4}, {@code -1.25}, {@code 2e-3}. */
final class FractionText {

    private static final String DIGITS = "\\d+(?:_\\d+)*";
    private static final Pattern FORMAT =
            Pattern.compile(
                    "\\s*(?<sign>[-+]?)(?=\\d|\\.\\d)(?<whole>(?:"
                            + DIGITS
                            + ")?)(?:(?:\\s*/\\s*(?<bottom>"
                            + DIGITS
                            + "))|(?:\\.(?<part>(?:"
                            + DIGITS
                            + ")?))?(?:[eE](?<exponent>[-+]?"
                            + DIGITS
                            + "))?)\\s*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private FractionText() {}

    /** {@return numerator and denominator} */
    static Object[] parse(String text) {
        Matcher found = FORMAT.matcher(text);
        if (!found.matches()) {
            throw new ValueError("Invalid literal for Fraction: " + StringRepr.repr(text));
        }
        BigInteger top = integer(found.group("whole"));
        BigInteger bottom = BigInteger.ONE;
        if (found.group("bottom") != null) {
            bottom = integer(found.group("bottom"));
        } else {
            String part = found.group("part");
            if (part != null && !part.isEmpty()) {
                String digits = part.replace("_", "");
                BigInteger scale = BigInteger.TEN.pow(digits.length());
                top = top.multiply(scale).add(integer(digits));
                bottom = scale;
            }
            String exponent = found.group("exponent");
            if (exponent != null) {
                int power = integer(exponent).intValueExact();
                BigInteger scale = BigInteger.TEN.pow(Math.abs(power));
                top = power >= 0 ? top.multiply(scale) : top;
                bottom = power < 0 ? bottom.multiply(scale) : bottom;
            }
        }
        top = found.group("sign").equals("-") ? top.negate() : top;
        return new Object[] {Ints.normalize(top), Ints.normalize(bottom)};
    }

    private static BigInteger integer(String digits) {
        return digits.isEmpty() ? BigInteger.ZERO : Ints.big(IntParser.parse(digits, 10));
    }
}
