package pyloom.stdlib.hashlib;

import pyloom.object.Identity;
import pyloom.object.PyObject;
import pyloom.object.PyType;

import java.util.HexFormat;

/**
 * Python's hash objects, those of {@code _hashlib.HASH}, {@code HASHXOF} and of BLAKE2. The monitor
 * guards the state.
 */
public final class HashObject extends PyObject {

    /** The type of digests of a fixed length. */
    public static final PyType TYPE =
            PyType.nativeType("_hashlib", "HASH", PyType.OBJECT).dotted().solid();

    /** The type of digests of any length. */
    public static final PyType XOF_TYPE =
            PyType.nativeType("_hashlib", "HASHXOF", TYPE).dotted().solid();

    private final Algorithm algorithm;
    private final Digest state;
    private final int digestSize;
    private final PyType type;

    HashObject(PyType type, Algorithm algorithm, Digest state, int digestSize) {
        this.type = type;
        this.algorithm = algorithm;
        this.state = state;
        this.digestSize = digestSize;
    }

    /** {@return a digest of an algorithm that has taken in bytes} */
    public static HashObject of(Algorithm algorithm, byte[] bytes) {
        Digest state = algorithm.begin();
        state.update(bytes);
        PyType type =
                switch (algorithm) {
                    case BLAKE2B -> BlakeTypes.LONG_TYPE;
                    case BLAKE2S -> BlakeTypes.SHORT_TYPE;
                    default -> algorithm.isOfAnyLength() ? XOF_TYPE : TYPE;
                };
        return new HashObject(type, algorithm, state, algorithm.digestSize());
    }

    Algorithm algorithm() {
        return algorithm;
    }

    int digestSize() {
        return digestSize;
    }

    synchronized void update(byte[] bytes) {
        state.update(bytes);
    }

    synchronized byte[] digest(int length) {
        return state.digest(length);
    }

    String hexDigest(int length) {
        return HexFormat.of().formatHex(digest(length));
    }

    synchronized HashObject copy() {
        return new HashObject(type, algorithm, state.copy(), digestSize);
    }

    String shown() {
        return "<"
                + algorithm.pythonName()
                + " "
                + type.name()
                + " object @ 0x"
                + Long.toHexString(Identity.id(this))
                + ">";
    }

    @Override
    public PyType pyType() {
        return type;
    }
}
