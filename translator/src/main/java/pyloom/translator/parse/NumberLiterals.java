package pyloom.translator.parse;

import pyloom.grammar.PythonToken;
import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.ConstantValue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The values of number literals. */
final class NumberLiterals {

    private static final int MOST_DIGITS = 4300;
    private static final int DIGITS_OF_LONG = 18;
    private static final ConstantValue.SmallInt[] COMMON = new ConstantValue.SmallInt[257];

    static {
        for (int i = 0; i < COMMON.length; i++) {
            COMMON[i] = new ConstantValue.SmallInt(i);
        }
    }

    private NumberLiterals() {}

    /**
     * The value of a number token.
     *
     * @throws RejectedException for a decimal integer of too many digits
     */
    static ConstantValue decode(SourceBytes source, PythonToken token) {
        byte[] bytes = source.bytes();
        int start = token.start();
        int end = token.end();
        if (bytes[start] == '0' && end - start > 2) {
            switch (bytes[start + 1]) {
                case 'x', 'X' -> {
                    return powerOfTwoRadix(digits(bytes, start + 2, end), 4);
                }
                case 'o', 'O' -> {
                    return powerOfTwoRadix(digits(bytes, start + 2, end), 3);
                }
                case 'b', 'B' -> {
                    return powerOfTwoRadix(digits(bytes, start + 2, end), 1);
                }
                default -> {}
            }
        }
        return end - start <= DIGITS_OF_LONG
                ? shortNumber(bytes, start, end, token)
                : decimal(digits(bytes, start, end), token);
    }

    private static ConstantValue shortNumber(byte[] bytes, int start, int end, PythonToken token) {
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || value == 0 && i > start) {
                return decimal(digits(bytes, start, end), token);
            }
            value = value * 10 + digit;
        }
        return small(value);
    }

    private static ConstantValue small(long value) {
        return value >= 0 && value < COMMON.length
                ? COMMON[(int) value]
                : new ConstantValue.SmallInt(value);
    }

    /** The characters of the literal without underscores. */
    private static byte[] digits(byte[] bytes, int start, int end) {
        byte[] digits = new byte[end - start];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] != '_') {
                digits[count++] = bytes[i];
            }
        }
        return count == digits.length ? digits : java.util.Arrays.copyOf(digits, count);
    }

    private static ConstantValue decimal(byte[] digits, PythonToken token) {
        int last = digits[digits.length - 1];
        if (last == 'j' || last == 'J') {
            return new ConstantValue.Imaginary(Double.parseDouble(text(digits, digits.length - 1)));
        }
        for (byte digit : digits) {
            if (digit < '0' || digit > '9') {
                return new ConstantValue.Float(Double.parseDouble(text(digits, digits.length)));
            }
        }
        if (digits[0] == '0') {
            return afterZero(digits);
        }
        if (digits.length > MOST_DIGITS) {
            throw new RejectedException(token.start());
        }
        return integer(new BigInteger(text(digits, digits.length)));
    }

    /**
     * Only zeros may follow a zero, but for a number right before {@code else}: that is a float.
     */
    private static ConstantValue afterZero(byte[] digits) {
        double value = Double.parseDouble(text(digits, digits.length));
        return value == 0 ? small(0) : new ConstantValue.Float(value);
    }

    private static String text(byte[] digits, int length) {
        return new String(digits, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static ConstantValue integer(BigInteger value) {
        return value.bitLength() < Long.SIZE
                ? small(value.longValue())
                : new ConstantValue.BigInt(value);
    }

    /** The value of hexadecimal, octal or binary digits, in linear time. */
    private static ConstantValue powerOfTwoRadix(byte[] digits, int bitsPerDigit) {
        byte[] magnitude = new byte[digits.length * bitsPerDigit / Byte.SIZE + 1];
        int bit = 0;
        for (int i = digits.length - 1; i >= 0; i--) {
            int digit = Character.digit(digits[i], 1 << bitsPerDigit);
            for (int j = 0; j < bitsPerDigit; j++, bit++) {
                if ((digit >> j & 1) != 0) {
                    magnitude[magnitude.length - 1 - bit / Byte.SIZE] |=
                            (byte) (1 << bit % Byte.SIZE);
                }
            }
        }
        return integer(new BigInteger(1, magnitude));
    }
}
