package pyloom.stdlib.enumeration;

import pyloom.object.Attributes;
import pyloom.object.Operators;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;

import java.math.BigInteger;

/** Which bits the members of a flag have. */
final class FlagMasks {

    private FlagMasks() {}

    /** {@return the int as a number of any size, or null if it is none} */
    static BigInteger integer(Object value) {
        return switch (PyValueInstance.unwrap(value)) {
            case Long number -> BigInteger.valueOf(number);
            case BigInteger number -> number;
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            case null, default -> null;
        };
    }

    /** {@return the number as a Python int} */
    static Object python(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    static BigInteger mask(Object type, String name) {
        return integer(Attributes.getAttr(type, name));
    }

    static boolean isSingleBit(Object value) {
        BigInteger number = integer(value);
        return number != null && number.signum() > 0 && number.bitCount() == 1;
    }

    /** Adds the bits of a new member. */
    static void add(PyType type, Object value) {
        BigInteger number = integer(value);
        if (number != null) {
            Object mask = Operators.or(Attributes.getAttr(type, "_flag_mask_"), python(number));
            Attributes.setAttr(type, "_flag_mask_", mask);
            if (isSingleBit(value)) {
                Object singles = Attributes.getAttr(type, "_singles_mask_");
                Attributes.setAttr(type, "_singles_mask_", Operators.or(singles, python(number)));
            }
        }
        Attributes.setAttr(type, "_all_bits_", python(allBits(mask(type, "_flag_mask_"))));
    }

    private static BigInteger allBits(BigInteger mask) {
        return BigInteger.ONE.shiftLeft(mask.bitLength()).subtract(BigInteger.ONE);
    }
}
