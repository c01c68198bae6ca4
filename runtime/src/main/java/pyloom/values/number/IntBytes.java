package pyloom.values.number;

import pyloom.values.Fault;

import java.math.BigInteger;

/** {@code int.to_bytes()} and {@code int.from_bytes()}. */
public final class IntBytes {

    private IntBytes() {}

    /**
     * {@return whether {@code order} is {@code "big"}; {@code ValueError} if it is not {@code
     * "little"} either}
     */
    public static boolean isBigEndian(String order) {
        return switch (order) {
            case "big" -> true;
            case "little" -> false;
            default -> throw Fault.value("byteorder must be either 'little' or 'big'");
        };
    }

    /** {@return {@code value.to_bytes(length, order, signed=signed)}} */
    public static byte[] encode(Object value, long length, boolean bigEndian, boolean signed) {
        if (length < 0) {
            throw Fault.value("length argument must be non-negative");
        }
        if (length > Integer.MAX_VALUE - 8) {
            throw Fault.memory();
        }
        BigInteger big = Ints.big(value);
        if (big.signum() < 0 && !signed) {
            throw Fault.overflow("can't convert negative int to unsigned");
        }
        long bits = big.bitLength() + (signed && big.signum() != 0 ? 1L : 0L);
        if (bits > 8 * length) {
            throw Fault.overflow("int too big to convert");
        }
        byte[] result = new byte[(int) length];
        byte[] content = big.toByteArray();
        byte fill = (byte) (big.signum() < 0 ? -1 : 0);
        for (int at = 0; at < result.length; at++) {
            byte next = at < content.length ? content[content.length - 1 - at] : fill;
            result[bigEndian ? result.length - 1 - at : at] = next;
        }
        return result;
    }

    /** {@return {@code int.from_bytes(bytes, order, signed=signed)}} */
    public static Object decode(byte[] bytes, boolean bigEndian, boolean signed) {
        byte[] content = bytes;
        if (!bigEndian) {
            content = new byte[bytes.length];
            for (int at = 0; at < bytes.length; at++) {
                content[at] = bytes[bytes.length - 1 - at];
            }
        }
        if (content.length == 0) {
            return 0L;
        }
        return Ints.normalize(signed ? new BigInteger(content) : new BigInteger(1, content));
    }
}
