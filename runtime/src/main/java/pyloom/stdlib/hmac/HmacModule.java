package pyloom.stdlib.hmac;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The functions of Python's {@code hmac}. */
@PythonModule(value = "hmac", pure = true, doc = "library/hmac.html")
public final class HmacModule {

    /** Python has it without meaning. */
    @PythonApi("digest_size")
    public static final Object DIGEST_SIZE = null;

    /** The table of the inner padding. */
    @PythonApi("trans_36")
    public static final PyBytes INNER = table(0x36);

    /** The table of the outer padding. */
    @PythonApi("trans_5C")
    public static final PyBytes OUTER = table(0x5c);

    private HmacModule() {}

    private static PyBytes table(int pad) {
        byte[] table = new byte[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) (i ^ pad);
        }
        return PyBytes.owning(table);
    }

    /**
     * {@return a digest with a key}
     *
     * @param key the key
     * @param message what it takes in first, or None
     * @param digestmod the algorithm
     */
    @PythonApi("new(key, msg=None, digestmod='')")
    public static Hmac make(Object key, Object message, Object digestmod) {
        return Hmac.of(key, message, digestmod);
    }

    /** {@return the digest of a message with a key} */
    @PythonApi("digest(key, msg, digest)")
    public static PyBytes digest(Object key, Object message, Object digest) {
        return Hmac.of(key, message, digest).digest();
    }

    /** {@return whether two texts or bytes are equal, in a time that does not tell where} */
    @PythonApi("compare_digest(a, b, /)")
    public static boolean compareDigest(Object a, Object b) {
        if (PyValueInstance.unwrap(a) instanceof String left
                && PyValueInstance.unwrap(b) instanceof String right) {
            return MessageDigest.isEqual(ascii(left), ascii(right));
        }
        return MessageDigest.isEqual(bytes(a), bytes(b));
    }

    private static byte[] ascii(String text) {
        if (text.chars().anyMatch(c -> c > 127)) {
            throw new TypeError("comparing strings with non-ASCII characters is not supported");
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(Object value) {
        if (value instanceof PyBuffer buffer) {
            return buffer.toByteArray();
        }
        throw new TypeError(
                "a bytes-like object is required, not '" + BuiltinTypes.typeOf(value).name() + "'");
    }
}
