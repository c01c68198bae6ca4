package pyloom.stdlib.struct;

import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyException;
import pyloom.object.Specials;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.PyByteSequence;
import pyloom.stdlib.builtins.PyBytes;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * An element of a layout.
 *
 * @param code its character in the format
 * @param count how many values in a row, or the length of the bytes of {@code s} and {@code p}
 * @param offset where it begins
 * @param size the bytes of one value
 * @param isNative whether it is as the C compiler has it
 */
record Field(char code, int count, int offset, int size, boolean isNative) {

    private static final BigInteger UNSIGNED_BOUND = BigInteger.ONE.shiftLeft(Long.SIZE);

    boolean isBytes() {
        return code == 's' || code == 'p';
    }

    /** {@return how many values it takes} */
    int values() {
        return isBytes() ? 1 : count;
    }

    private boolean isSigned() {
        return "bhilqn".indexOf(code) >= 0;
    }

    /** {@return the value at a place} */
    Object read(ByteBuffer bytes, int at) {
        return switch (code) {
            case 'b' -> (Object) (long) bytes.get(at);
            case 'B' -> (long) (bytes.get(at) & 0xff);
            case '?' -> bytes.get(at) != 0;
            case 'c' -> slice(bytes, at, 1);
            case 's' -> slice(bytes, at, count);
            case 'p' -> {
                int length = count == 0 ? 0 : Math.min(bytes.get(at) & 0xff, count - 1);
                yield slice(bytes, at + 1, length);
            }
            case 'e' -> (double) Float.float16ToFloat(bytes.getShort(at));
            case 'f' -> (double) bytes.getFloat(at);
            case 'd' -> bytes.getDouble(at);
            default -> readInt(bytes, at);
        };
    }

    private static PyBytes slice(ByteBuffer bytes, int at, int length) {
        byte[] content = new byte[length];
        bytes.get(at, content);
        return PyBytes.owning(content);
    }

    private Object readInt(ByteBuffer bytes, int at) {
        boolean isSigned = isSigned();
        return switch (size) {
            case 2 -> isSigned ? (long) bytes.getShort(at) : bytes.getShort(at) & 0xffffL;
            case 4 -> isSigned ? (long) bytes.getInt(at) : bytes.getInt(at) & 0xffffffffL;
            default -> {
                long value = bytes.getLong(at);
                yield isSigned || value >= 0
                        ? (Object) value
                        : BigInteger.valueOf(value).add(UNSIGNED_BOUND);
            }
        };
    }

    /** Writes a value at a place. */
    void write(ByteBuffer bytes, int at, Object value) {
        switch (code) {
            case '?' -> bytes.put(at, (byte) (Truth.truth(value) ? 1 : 0));
            case 'c' -> {
                if (!(value instanceof PyBytes one && one.size() == 1)) {
                    throw new StructError("char format requires a bytes object of length 1");
                }
                bytes.put(at, one.toByteArray());
            }
            case 's', 'p' -> writeBytes(bytes, at, value);
            case 'e', 'f', 'd' -> writeReal(bytes, at, real(value));
            default -> writeInt(bytes, at, integer(value));
        }
    }

    private void writeBytes(ByteBuffer bytes, int at, Object value) {
        if (!(value instanceof PyByteSequence given)) {
            throw new StructError("argument for '" + code + "' must be a bytes object");
        }
        byte[] content = given.toByteArray();
        if (code == 's') {
            bytes.put(at, content, 0, Math.min(content.length, count));
        } else if (count > 0) {
            int length = Math.min(content.length, count - 1);
            bytes.put(at + 1, content, 0, length);
            bytes.put(at, (byte) Math.min(length, 255));
        }
    }

    private static double real(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        try {
            return Numbers.real(value);
        } catch (PyException _) {
            throw new StructError("required argument is not a float");
        }
    }

    private void writeReal(ByteBuffer bytes, int at, double value) {
        switch (code) {
            case 'd' -> bytes.putDouble(at, value);
            case 'f' -> {
                if (!isNative && Double.isFinite(value) && Float.isInfinite((float) value)) {
                    throw new OverflowError("float too large to pack with f format");
                }
                bytes.putFloat(at, (float) value);
            }
            default -> bytes.putShort(at, half(value));
        }
    }

    /** {@return the half float; the float between loses nothing that decides the rounding} */
    private static short half(double value) {
        float single = (float) value;
        double error = value - single;
        if (error != 0 && (Float.floatToRawIntBits(single) & 1) == 0) {
            single =
                    error > 0 == value > 0
                            ? Float.intBitsToFloat(Float.floatToRawIntBits(single) | 1)
                            : Float.intBitsToFloat(Float.floatToRawIntBits(single) - 1);
        }
        short half = Float.floatToFloat16(single);
        if (Double.isFinite(value) && Float.isInfinite(Float.float16ToFloat(half))) {
            throw new OverflowError("float too large to pack with e format");
        }
        return half;
    }

    private static Object integer(Object value) {
        if (value instanceof Long) {
            return value;
        }
        if (!Specials.has(value, "__index__")) {
            throw new StructError("required argument is not an integer");
        }
        return Numbers.exactIndex(value);
    }

    private void writeInt(ByteBuffer bytes, int at, Object value) {
        long number;
        if (value instanceof Long small) {
            number = small;
            boolean fits =
                    code == 'P'
                            || (isSigned()
                                    ? size == 8 || number >> 8 * size - 1 == number >> 63
                                    : number >= 0 && (size == 8 || number >>> 8 * size == 0));
            if (!fits) {
                throw outOfRange();
            }
        } else {
            BigInteger big = (BigInteger) value;
            if (isSigned() || size < 8 || big.signum() < 0 || big.bitLength() > Long.SIZE) {
                throw outOfRange();
            }
            number = big.longValue();
        }
        switch (size) {
            case 1 -> bytes.put(at, (byte) number);
            case 2 -> bytes.putShort(at, (short) number);
            case 4 -> bytes.putInt(at, (int) number);
            default -> bytes.putLong(at, number);
        }
    }

    private StructError outOfRange() {
        int bits = 8 * size - (isSigned() ? 1 : 0);
        BigInteger bound = BigInteger.ONE.shiftLeft(bits);
        return new StructError(
                "'"
                        + code
                        + "' format requires "
                        + (isSigned() ? bound.negate() : BigInteger.ZERO)
                        + " <= number <= "
                        + bound.subtract(BigInteger.ONE));
    }
}
