package pyloom.stdlib.array;

import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.values.number.Ints;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/** The types of elements. */
enum Element {
    SIGNED_CHAR('b', 1, "signed char"),
    UNSIGNED_CHAR('B', 1, "unsigned byte integer"),
    UNICODE('u', 4, "unicode"),
    WIDE('w', 4, "unicode"),
    SHORT('h', 2, "signed short integer"),
    UNSIGNED_SHORT('H', 2, "unsigned short"),
    INT('i', 4, "signed integer"),
    UNSIGNED_INT('I', 4, "unsigned int"),
    LONG('l', 8, "signed long"),
    UNSIGNED_LONG('L', 8, "unsigned long"),
    LONG_LONG('q', 8, "signed long long"),
    UNSIGNED_LONG_LONG('Q', 8, "unsigned long long"),
    FLOAT('f', 4, "float"),
    DOUBLE('d', 8, "double");

    private static final BigInteger BOUND = BigInteger.ONE.shiftLeft(Long.SIZE);

    final char code;
    final int size;
    private final String title;

    Element(char code, int size, String title) {
        this.code = code;
        this.size = size;
        this.title = title;
    }

    /** {@return the type of a code, or null} */
    static Element of(char code) {
        for (Element element : values()) {
            if (element.code == code) {
                return element;
            }
        }
        return null;
    }

    boolean isText() {
        return this == UNICODE || this == WIDE;
    }

    Object read(ByteBuffer data, int at) {
        return switch (this) {
            case SIGNED_CHAR -> (Object) (long) data.get(at);
            case UNSIGNED_CHAR -> (long) (data.get(at) & 0xff);
            case UNICODE, WIDE -> Character.toString(data.getInt(at));
            case SHORT -> (long) data.getShort(at);
            case UNSIGNED_SHORT -> (long) (data.getShort(at) & 0xffff);
            case INT -> (long) data.getInt(at);
            case UNSIGNED_INT -> data.getInt(at) & 0xffffffffL;
            case LONG, LONG_LONG -> data.getLong(at);
            case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> {
                long number = data.getLong(at);
                yield number >= 0 ? (Object) number : BigInteger.valueOf(number).add(BOUND);
            }
            case FLOAT -> (double) data.getFloat(at);
            case DOUBLE -> data.getDouble(at);
        };
    }

    void write(ByteBuffer data, int at, Object value) {
        switch (this) {
            case UNICODE, WIDE -> data.putInt(at, character(value));
            case FLOAT -> data.putFloat(at, (float) real(value));
            case DOUBLE -> data.putDouble(at, real(value));
            default -> {
                long number = integer(value);
                switch (size) {
                    case 1 -> data.put(at, (byte) number);
                    case 2 -> data.putShort(at, (short) number);
                    case 4 -> data.putInt(at, (int) number);
                    default -> data.putLong(at, number);
                }
            }
        }
    }

    private static double real(Object value) {
        return value instanceof Double number ? number : Numbers.real(value);
    }

    private int character(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof String text && text.codePointCount(0, text.length()) == 1) {
            return text.codePointAt(0);
        }
        throw new TypeError("array item must be unicode character");
    }

    private boolean isSigned() {
        return Character.isLowerCase(code);
    }

    private long integer(Object value) {
        if (!(value instanceof Long) && !Specials.has(value, "__index__")) {
            throw new TypeError(
                    "'"
                            + BuiltinTypes.typeOf(value).name()
                            + "' object cannot be interpreted as an integer");
        }
        BigInteger number = Ints.big(Numbers.exactIndex(value));
        BigInteger most = BigInteger.ONE.shiftLeft(8 * size - (isSigned() ? 1 : 0));
        BigInteger least = isSigned() ? most.negate() : BigInteger.ZERO;
        if (number.compareTo(most) >= 0) {
            throw outOfRange(true, number);
        }
        if (number.compareTo(least) < 0) {
            throw outOfRange(false, number);
        }
        return number.longValue();
    }

    private OverflowError outOfRange(boolean isTooLarge, BigInteger number) {
        if (this == LONG_LONG || this == UNSIGNED_LONG_LONG) {
            return new OverflowError(
                    isSigned() || isTooLarge
                            ? "int too big to convert"
                            : "can't convert negative int to unsigned");
        }
        if (size == 8 && (isSigned() || isTooLarge)) {
            return new OverflowError(
                    "Python int too large to convert to C "
                            + (isSigned() ? "long" : "unsigned long"));
        }
        if (size >= 4 && !isTooLarge && !isSigned()) {
            return new OverflowError("can't convert negative value to unsigned int");
        }
        if (size == 4 && number.bitLength() > 63) {
            return new OverflowError("Python int too large to convert to C long");
        }
        return new OverflowError(
                title + " is " + (isTooLarge ? "greater than maximum" : "less than minimum"));
    }
}
