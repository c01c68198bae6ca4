package pyloom.stdlib.hashlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PySet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of Python's {@code hashlib}. */
@PythonModule(value = "hashlib", pure = true, doc = "library/hashlib.html")
public final class HashlibModule {

    /** The algorithms that are always there. */
    @PythonApi("algorithms_guaranteed")
    public static final PySet GUARANTEED = names();

    /** All algorithms. */
    @PythonApi("algorithms_available")
    public static final PySet AVAILABLE = names();

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyTuple ALL = all();

    /** {@code md5}. */
    @PythonApi("md5")
    public static final Object MD5 = constructor("md5");

    /** {@code sha1}. */
    @PythonApi("sha1")
    public static final Object SHA1 = constructor("sha1");

    /** {@code sha224}. */
    @PythonApi("sha224")
    public static final Object SHA224 = constructor("sha224");

    /** {@code sha256}. */
    @PythonApi("sha256")
    public static final Object SHA256 = constructor("sha256");

    /** {@code sha384}. */
    @PythonApi("sha384")
    public static final Object SHA384 = constructor("sha384");

    /** {@code sha512}. */
    @PythonApi("sha512")
    public static final Object SHA512 = constructor("sha512");

    /** {@code sha3_224}. */
    @PythonApi("sha3_224")
    public static final Object SHA3_224 = constructor("sha3_224");

    /** {@code sha3_256}. */
    @PythonApi("sha3_256")
    public static final Object SHA3_256 = constructor("sha3_256");

    /** {@code sha3_384}. */
    @PythonApi("sha3_384")
    public static final Object SHA3_384 = constructor("sha3_384");

    /** {@code sha3_512}. */
    @PythonApi("sha3_512")
    public static final Object SHA3_512 = constructor("sha3_512");

    /** {@code shake_128}. */
    @PythonApi("shake_128")
    public static final Object SHAKE_128 = constructor("shake_128");

    /** {@code shake_256}. */
    @PythonApi("shake_256")
    public static final Object SHAKE_256 = constructor("shake_256");

    /** {@code blake2b}. */
    @PythonApi("blake2b")
    public static final PyType BLAKE2B = BlakeTypes.LONG_TYPE;

    /** {@code blake2s}. */
    @PythonApi("blake2s")
    public static final PyType BLAKE2S = BlakeTypes.SHORT_TYPE;

    private static final int FILE_BUFFER = 1 << 18;

    private HashlibModule() {}

    private static Object constructor(String name) {
        return NativeModule.named("_hashlib").peek(("openssl_" + name).intern());
    }

    private static PySet names() {
        PySet names = new PySet();
        for (Algorithm algorithm : Algorithm.values()) {
            names.add(algorithm.pythonName());
        }
        return names;
    }

    private static PyTuple all() {
        List<Object> names = new ArrayList<>();
        for (Algorithm algorithm : Algorithm.values()) {
            names.add(algorithm.pythonName());
        }
        names.addAll(
                Arrays.asList(
                        "new",
                        "algorithms_guaranteed",
                        "algorithms_available",
                        "file_digest",
                        "pbkdf2_hmac",
                        "scrypt"));
        return PyTuple.of(names.toArray());
    }

    /** {@return the algorithm of a name; ValueError if there is none} */
    public static Algorithm algorithm(Object name) {
        if (!(PyValueInstance.unwrap(name) instanceof String text)) {
            throw new TypeError("name must be a string");
        }
        Algorithm algorithm = Algorithm.named(text);
        if (algorithm == null) {
            throw new ValueError("unsupported hash type " + text);
        }
        return algorithm;
    }

    /**
     * {@return a hash object}
     *
     * @param name the name of the algorithm
     * @param data what it takes in first
     * @param isForSecurity without meaning here
     */
    @PythonApi("new(name, data=<unset>, *, usedforsecurity=True)")
    public static HashObject make(Object name, Object data, boolean isForSecurity) {
        return HashObject.of(algorithm(name), HashInput.bytes(data));
    }

    /**
     * {@return a hash object that has taken in the rest of a file}
     *
     * @param file a file open for reading bytes
     * @param digest the name of an algorithm, or what makes a hash object
     */
    @PythonApi("file_digest(fileobj, digest, /)")
    public static Object fileDigest(Object file, Object digest) {
        Object hash = digest instanceof String ? make(digest, ABSENT, true) : Calls.call(digest);
        boolean isReadable =
                Attributes.getAttrOr(file, "readinto", ABSENT) != ABSENT
                        && Attributes.getAttrOr(file, "readable", ABSENT) != ABSENT
                        && Truth.truth(Attributes.callMethod(file, "readable"));
        if (!isReadable) {
            throw new ValueError(
                    "'"
                            + BuiltinTypes.typeOf(file).name()
                            + "' is not a file-like object in binary reading mode.");
        }
        PyByteArray buffer = PyByteArray.owning(new byte[FILE_BUFFER]);
        while (true) {
            Object read = Attributes.callMethod(file, "readinto", buffer);
            if (read == null) {
                throw new ValueError("I/O operation would block.");
            }
            int size = (int) Numbers.index(read);
            if (size == 0) {
                return hash;
            }
            byte[] part = Arrays.copyOf(buffer.toByteArray(), size);
            Attributes.callMethod(hash, "update", PyBytes.owning(part));
        }
    }
}
