package pyloom.stdlib.base64;

import pyloom.object.AssertionError;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.BytesConversion;
import pyloom.stdlib.script.Python;

import java.nio.charset.StandardCharsets;

/** Arguments of the functions of {@code base64}. */
final class Base64Data {

    private Base64Data() {}

    /** {@return the bytes of an argument that may be ASCII text} */
    static byte[] of(Object data) {
        if (PyValueInstance.unwrap(data) instanceof String text) {
            if (text.chars().anyMatch(character -> character >= 0x80)) {
                throw new ValueError("string argument should contain only ASCII characters");
            }
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] bytes = BytesConversion.bufferOrNull(data);
        if (bytes == null) {
            throw new TypeError(
                    "argument should be a bytes-like object or ASCII string, not '"
                            + name(data)
                            + "'");
        }
        return bytes;
    }

    /** {@return the bytes of an argument that must be bytes} */
    static byte[] binary(Object data) {
        byte[] bytes = BytesConversion.bufferOrNull(data);
        if (bytes == null) {
            throw new TypeError(
                    "memoryview: a bytes-like object is required, not '" + name(data) + "'");
        }
        return bytes;
    }

    /** {@return the bytes of an argument whose type is checked first} */
    static byte[] checked(Object data) {
        byte[] bytes = BytesConversion.bufferOrNull(data);
        if (bytes == null) {
            throw new TypeError("expected bytes-like object, not " + name(data));
        }
        return bytes;
    }

    /** {@return the bytes of an argument that must be of a length} */
    static byte[] ofLength(Object data, int length) {
        byte[] bytes = of(data);
        if (bytes.length != length) {
            throw new AssertionError(Texts.repr(data));
        }
        return bytes;
    }

    /** {@return the bytes with some replaced by others} */
    static byte[] translate(byte[] bytes, String from, String to) {
        byte[] result = bytes.clone();
        for (int at = 0; at < result.length; at++) {
            int found = from.indexOf(result[at] & 0xff);
            result[at] = found < 0 ? result[at] : (byte) to.charAt(found);
        }
        return result;
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String name(Object data) {
        return data == null ? "NoneType" : Python.typeName(data);
    }
}
