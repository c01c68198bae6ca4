package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.MemoryError;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.codec.Codecs;

import java.util.Arrays;

/** Makes bytes of other objects. */
public final class BytesConversion {

    private static final long BUFFER_READ = 0x100;

    private BytesConversion() {}

    /** {@return whether a value is a bytes-like object} */
    public static boolean isBuffer(Object value) {
        return value instanceof PyBuffer || Specials.has(value, "__buffer__");
    }

    /** {@return the bytes of a bytes-like object, or null if it is none} */
    public static byte[] bufferOrNull(Object value) {
        if (value instanceof PyBytes bytes) {
            return bytes.content();
        }
        if (value instanceof PyBuffer buffer) {
            return buffer.toByteArray();
        }
        Object view = Specials.call(value, "__buffer__", BUFFER_READ);
        return view instanceof PyBuffer buffer ? buffer.toByteArray() : null;
    }

    /** {@return the bytes of a bytes-like object; {@code TypeError} if it is none} */
    public static byte[] buffer(Object value) {
        byte[] bytes = bufferOrNull(value);
        if (bytes == null) {
            throw new TypeError(
                    "a bytes-like object is required, not '" + Payloads.typeName(value) + "'");
        }
        return bytes;
    }

    /** {@return what {@code bytes(value)} holds for a bytes-like object or an iterable of ints} */
    static byte[] bytes(Object value) {
        byte[] buffer = bufferOrNull(value);
        if (buffer != null) {
            return buffer;
        }
        if (Specials.has(value, "__bytes__")) {
            return fromMethod(value);
        }
        if (Payloads.text(value) != null || Payloads.isInteger(value)) {
            throw new TypeError(
                    "cannot convert '" + Payloads.typeName(value) + "' object to bytes");
        }
        return ofIterable(value, "bytes");
    }

    private static byte[] fromMethod(Object value) {
        Object result = Specials.call(value, "__bytes__");
        if (result instanceof PyBytes bytes) {
            return bytes.content();
        }
        throw new TypeError(
                "__bytes__ returned non-bytes (type " + Payloads.typeName(result) + ")");
    }

    /** {@return the content of {@code bytes(source, encoding, errors)} or of a bytearray} */
    static byte[] construct(Object source, Object encoding, Object errors, String typeName) {
        if (source == ABSENT) {
            if (encoding != ABSENT || errors != ABSENT) {
                throw new TypeError(
                        encoding != ABSENT
                                ? "encoding without a string argument"
                                : "errors without a string argument");
            }
            return new byte[0];
        }
        String text = Payloads.text(source);
        if (encoding != ABSENT || errors != ABSENT) {
            return encoded(text, encoding, errors, typeName);
        }
        if (typeName.equals("bytes") && Specials.has(source, "__bytes__")) {
            return fromMethod(source);
        }
        if (text != null) {
            throw new TypeError("string argument without an encoding");
        }
        if (Specials.has(source, "__index__")) {
            return zeros(source);
        }
        byte[] buffer = bufferOrNull(source);
        return buffer != null ? buffer : ofIterable(source, typeName);
    }

    private static byte[] encoded(String text, Object encoding, Object errors, String typeName) {
        String codec =
                encoding == ABSENT ? null : Payloads.requireText(encoding, typeName, "encoding");
        String handler =
                errors == ABSENT ? "strict" : Payloads.requireText(errors, typeName, "errors");
        if (text == null) {
            throw new TypeError(
                    encoding != ABSENT
                            ? "encoding without a string argument"
                            : "errors without a string argument");
        }
        if (codec == null) {
            throw new TypeError("string argument without an encoding");
        }
        return Codecs.named(codec).encode(text, handler);
    }

    private static byte[] zeros(Object source) {
        Object count = Numbers.exactIndex(source);
        if (!(count instanceof Long length)) {
            throw new OverflowError(
                    "cannot fit '" + Payloads.typeName(source) + "' into an index-sized integer");
        }
        if (length < 0) {
            throw new ValueError("negative count");
        }
        if (length > Integer.MAX_VALUE - 8) {
            throw new MemoryError();
        }
        return new byte[(int) (long) length];
    }

    static byte[] ofIterable(Object source, String typeName) {
        if (!Specials.has(source, "__iter__") && !Specials.has(source, "__getitem__")) {
            throw new TypeError(
                    "cannot convert '" + Payloads.typeName(source) + "' object to " + typeName);
        }
        byte[] result = new byte[16];
        int size = 0;
        Object iterator = Iteration.iter(source);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (size == result.length) {
                result = Arrays.copyOf(result, size + (size >> 1));
            }
            result[size++] = (byte) byteValue(next, typeName);
        }
        return Arrays.copyOf(result, size);
    }

    /** {@return an int as a byte; {@code ValueError} if it is out of range} */
    static int byteValue(Object value, String typeName) {
        Object number = Numbers.exactIndex(value);
        if (number instanceof Long small && small >= 0 && small <= 0xff) {
            return (int) (long) small;
        }
        throw new ValueError(
                typeName.equals("bytes")
                        ? "bytes must be in range(0, 256)"
                        : "byte must be in range(0, 256)");
    }
}
