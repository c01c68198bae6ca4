package pyloom.stdlib.secrets;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.random.SystemRandom;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The names of Python's {@code secrets}. */
@PythonModule(value = "secrets", pure = true, doc = "library/secrets.html")
public final class SecretsModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "choice",
                    "randbelow",
                    "randbits",
                    "SystemRandom",
                    "token_bytes",
                    "token_hex",
                    "token_urlsafe",
                    "compare_digest");

    /** How many bytes tokens have. */
    @PythonApi("DEFAULT_ENTROPY")
    public static final long DEFAULT_ENTROPY = 32;

    /** {@code SystemRandom}. */
    @PythonApi("SystemRandom")
    public static final PyType SYSTEM_RANDOM = SystemRandom.TYPE;

    private static final SystemRandom SHARED = new SystemRandom();

    /** {@code randbits}. */
    @PythonApi("randbits")
    public static final Object RANDBITS = Attributes.getAttr(SHARED, "getrandbits");

    /** {@code choice}. */
    @PythonApi("choice")
    public static final Object CHOICE = Attributes.getAttr(SHARED, "choice");

    /** {@code compare_digest}. */
    @PythonApi("compare_digest")
    public static final Object COMPARE_DIGEST = NativeModule.named("hmac").peek("compare_digest");

    private static final SecureRandom SOURCE = new SecureRandom();

    private SecretsModule() {}

    /** {@return an int from 0 to below a positive one} */
    @PythonApi("randbelow(exclusive_upper_bound)")
    public static Object randbelow(Object bound) {
        if (Truth.truth(Comparisons.le(bound, 0L))) {
            throw new ValueError("Upper bound must be positive.");
        }
        return Attributes.callMethod(SHARED, "_randbelow", bound);
    }

    private static byte[] bytes(Object count) {
        long size = count == null ? DEFAULT_ENTROPY : Numbers.index(count);
        if (size < 0) {
            throw new ValueError("negative argument not allowed");
        }
        byte[] bytes = new byte[Math.toIntExact(size)];
        SOURCE.nextBytes(bytes);
        return bytes;
    }

    /** {@return random bytes} */
    @PythonApi("token_bytes(nbytes=None)")
    public static PyBytes tokenBytes(Object count) {
        return PyBytes.owning(bytes(count));
    }

    /** {@return random bytes as hexadecimal digits} */
    @PythonApi("token_hex(nbytes=None)")
    public static String tokenHex(Object count) {
        return HexFormat.of().formatHex(bytes(count));
    }

    /** {@return random bytes as letters, digits, {@code -} and {@code _}} */
    @PythonApi("token_urlsafe(nbytes=None)")
    public static String tokenUrlSafe(Object count) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(count));
    }
}
