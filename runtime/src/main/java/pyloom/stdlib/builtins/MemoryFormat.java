package pyloom.stdlib.builtins;

import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.Ints;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The element formats of memoryviews: those of the module struct in native size and order. */
enum MemoryFormat {
    SIGNED_BYTE('b', 1),
    BYTE('B', 1),
    CHARACTER('c', 1),
    BOOL('?', 1),
    SHORT('h', 2),
    UNSIGNED_SHORT('H', 2),
    HALF('e', 2),
    INT('i', 4),
    UNSIGNED_INT('I', 4),
    FLOAT('f', 4),
    LONG('l', 8),
    UNSIGNED_LONG('L', 8),
    LONG_LONG('q', 8),
    UNSIGNED_LONG_LONG('Q', 8),
    SIZE('n', 8),
    UNSIGNED_SIZE('N', 8),
    POINTER('P', 8),
    DOUBLE('d', 8);

    private static final int BYTE_BITS = 8;

    final char code;
    final int size;

    MemoryFormat(char code, int size) {
        this.code = code;
        this.size = size;
    }

    /** {@return the format of a code with or without {@code @}, or null} */
    static MemoryFormat of(String text) {
        String code = text.startsWith("@") ? text.substring(1) : text;
        for (MemoryFormat format : values()) {
            if (code.length() == 1 && format.code == code.charAt(0)) {
                return format;
            }
        }
        return null;
    }

    boolean isByte() {
        return size == 1 && this != BOOL;
    }

    private boolean isUnsigned() {
        return Character.isUpperCase(code);
    }

    Object read(ByteBuffer memory, int at) {
        ByteBuffer bytes = memory.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return switch (this) {
            case CHARACTER -> PyBytes.owning(new byte[] {bytes.get(at)});
            case BOOL -> bytes.get(at) != 0;
            case FLOAT -> (double) bytes.getFloat(at);
            case DOUBLE -> bytes.getDouble(at);
            case HALF -> (double) Float.float16ToFloat(bytes.getShort(at));
            default -> integer(bytes, at);
        };
    }

    private Object integer(ByteBuffer bytes, int at) {
        long value =
                switch (size) {
                    case 1 -> bytes.get(at);
                    case 2 -> bytes.getShort(at);
                    case 4 -> bytes.getInt(at);
                    default -> bytes.getLong(at);
                };
        if (!isUnsigned()) {
            return value;
        }
        if (size < Long.BYTES) {
            return value & (1L << BYTE_BITS * size) - 1;
        }
        return value >= 0 ? (Object) value : new BigInteger(Long.toUnsignedString(value));
    }

    void write(ByteBuffer memory, int at, Object value) {
        ByteBuffer bytes = memory.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        switch (this) {
            case CHARACTER -> {
                if (!(value instanceof PyBytes text)) {
                    throw invalidType();
                }
                if (text.size() != 1) {
                    throw new ValueError("memoryview: invalid value for format 'c'");
                }
                bytes.put(at, text.content()[0]);
            }
            case BOOL -> bytes.put(at, (byte) (Truth.truth(value) ? 1 : 0));
            case FLOAT -> bytes.putFloat(at, (float) real(value));
            case DOUBLE -> bytes.putDouble(at, real(value));
            case HALF -> bytes.putShort(at, Float.floatToFloat16((float) real(value)));
            default -> putInteger(bytes, at, value);
        }
    }

    private double real(Object value) {
        if (FloatMethods.operand(value) instanceof Double number) {
            return number;
        }
        throw invalidType();
    }

    private void putInteger(ByteBuffer bytes, int at, Object value) {
        if (!Payloads.isInteger(value) && !pyloom.object.Specials.has(value, "__index__")) {
            throw invalidType();
        }
        BigInteger number = Ints.big(Numbers.exactIndex(value));
        int bits = BYTE_BITS * size;
        boolean fits =
                isUnsigned()
                        ? number.signum() >= 0 && number.bitLength() <= bits
                        : number.bitLength() < bits;
        if (!fits) {
            throw new ValueError("memoryview: invalid value for format '" + code + "'");
        }
        long low = number.longValue();
        switch (size) {
            case 1 -> bytes.put(at, (byte) low);
            case 2 -> bytes.putShort(at, (short) low);
            case 4 -> bytes.putInt(at, (int) low);
            default -> bytes.putLong(at, low);
        }
    }

    private TypeError invalidType() {
        return new TypeError("memoryview: invalid type for format '" + code + "'");
    }

    static NotImplementedError unsupported(String text) {
        return new NotImplementedError("memoryview: unsupported format " + text);
    }
}
