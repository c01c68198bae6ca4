package pyloom.stdlib.uuid;

import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyByteSequence;
import pyloom.values.number.IntParser;
import pyloom.values.number.Ints;
import pyloom.values.text.StringRepr;

import java.math.BigInteger;

/** The numbers that the arguments of {@code UUID} stand for. */
final class UuidFields {

    private static final int[] WIDTHS = {32, 16, 16, 8, 8, 48};

    private UuidFields() {}

    static BigInteger number(Object[] given, Object version) {
        int form = -1;
        int count = 0;
        for (int i = 0; i < given.length; i++) {
            if (given[i] != null) {
                form = i;
                count++;
            }
        }
        if (count != 1) {
            throw new TypeError(
                    "one of the hex, bytes, bytes_le, fields, or int arguments must be given");
        }
        BigInteger number =
                switch (form) {
                    case 0 -> ofHex(given[0]);
                    case 1 -> new BigInteger(1, bytes(given[1], "bytes"));
                    case 2 -> new BigInteger(1, swapped(bytes(given[2], "bytes_le")));
                    case 3 -> ofFields(Iteration.toArray(given[3]));
                    default -> Ints.big(Numbers.exactIndex(given[4]));
                };
        if (number.signum() < 0 || number.bitLength() > 128) {
            throw new ValueError("int is out of range (need a 128-bit value)");
        }
        if (version == null) {
            return number;
        }
        if (Truth.truth(Comparisons.lt(version, 1L)) || Truth.truth(Comparisons.gt(version, 5L))) {
            throw new ValueError("illegal version number");
        }
        return versioned(number, (int) Numbers.index(version));
    }

    private static BigInteger ofHex(Object given) {
        Object text = Attributes.callMethod(given, "replace", "urn:", "");
        String digits =
                ((String) Attributes.callMethod(text, "replace", "uuid:", ""))
                        .replaceAll("^[{}]+|[{}]+$", "")
                        .replace("-", "");
        if (digits.codePointCount(0, digits.length()) != 32) {
            throw new ValueError("badly formed hexadecimal UUID string");
        }
        Object number = IntParser.parse(digits, 16);
        if (number == null) {
            throw new ValueError(
                    "invalid literal for int() with base 16: " + StringRepr.repr(digits));
        }
        return Ints.big(number);
    }

    private static byte[] bytes(Object given, String name) {
        if (!(given instanceof PyByteSequence bytes) || bytes.size() != 16) {
            throw new ValueError(name + " is not a 16-char string");
        }
        return bytes.toByteArray();
    }

    /** {@return the bytes with the first three fields in the other order} */
    static byte[] swapped(byte[] b) {
        return new byte[] {
            b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], b[8], b[9], b[10], b[11], b[12], b[13],
            b[14], b[15]
        };
    }

    private static BigInteger ofFields(Object[] fields) {
        if (fields.length != WIDTHS.length) {
            throw new ValueError("fields is not a 6-tuple");
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < WIDTHS.length; i++) {
            BigInteger field = Ints.big(Numbers.exactIndex(fields[i]));
            if (field.signum() < 0 || field.bitLength() > WIDTHS[i]) {
                String article = WIDTHS[i] == 8 ? "an " : "a ";
                throw new ValueError(
                        "field "
                                + (i + 1)
                                + " out of range (need "
                                + article
                                + WIDTHS[i]
                                + "-bit value)");
            }
            number = number.shiftLeft(WIDTHS[i]).or(field);
        }
        return number;
    }

    /** {@return the number as one of RFC 4122 and a version} */
    static BigInteger versioned(BigInteger number, int version) {
        BigInteger variant = BigInteger.valueOf(3).shiftLeft(62);
        BigInteger versions = BigInteger.valueOf(15).shiftLeft(76);
        return number.andNot(variant)
                .setBit(63)
                .andNot(versions)
                .or(BigInteger.valueOf(version).shiftLeft(76));
    }
}
