package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The constructors of hash objects, by the names that CPython gives them. */
@PythonModule(value = "_hashlib", doc = "library/hashlib.html#constructors")
public final class Constructors {

    private Constructors() {}

    @PythonApi("openssl_md5(string=<unset>, *, usedforsecurity=True)")
    public static HashObject md5(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.MD5, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha1(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha1(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA1, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha224(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha224(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA224, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha256(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha256(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA256, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha384(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha384(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA384, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha512(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha512(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA512, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha3_224(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha3To224(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA3_224, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha3_256(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha3To256(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA3_256, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha3_384(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha3To384(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA3_384, HashInput.bytes(string));
    }

    @PythonApi("openssl_sha3_512(string=<unset>, *, usedforsecurity=True)")
    public static HashObject sha3To512(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHA3_512, HashInput.bytes(string));
    }

    @PythonApi("openssl_shake_128(string=<unset>, *, usedforsecurity=True)")
    public static HashObject shakeTo128(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHAKE_128, HashInput.bytes(string));
    }

    @PythonApi("openssl_shake_256(string=<unset>, *, usedforsecurity=True)")
    public static HashObject shakeTo256(Object string, boolean isForSecurity) {
        return HashObject.of(Algorithm.SHAKE_256, HashInput.bytes(string));
    }
}
