package pyloom.stdlib.hashlib;

import java.util.Locale;

/** The digests by their Python names. */
public enum Algorithm {
    /** MD5. */
    MD5("MD5", 16, 64),
    /** SHA-1. */
    SHA1("SHA-1", 20, 64),
    /** SHA-224. */
    SHA224("SHA-224", 28, 64),
    /** SHA-256. */
    SHA256("SHA-256", 32, 64),
    /** SHA-384. */
    SHA384("SHA-384", 48, 128),
    /** SHA-512. */
    SHA512("SHA-512", 64, 128),
    /** SHA3-224. */
    SHA3_224("SHA3-224", 28, 144),
    /** SHA3-256. */
    SHA3_256("SHA3-256", 32, 136),
    /** SHA3-384. */
    SHA3_384("SHA3-384", 48, 104),
    /** SHA3-512. */
    SHA3_512("SHA3-512", 64, 72),
    /** SHAKE-128, whose digests have any length. */
    SHAKE_128(null, 0, 168),
    /** SHAKE-256, whose digests have any length. */
    SHAKE_256(null, 0, 136),
    /** BLAKE2b. */
    BLAKE2B(null, 64, 128),
    /** BLAKE2s. */
    BLAKE2S(null, 32, 64);

    private final String jdkName; // null: ours
    private final int digestSize;
    private final int blockSize;

    Algorithm(String jdkName, int digestSize, int blockSize) {
        this.jdkName = jdkName;
        this.digestSize = digestSize;
        this.blockSize = blockSize;
    }

    /** {@return the algorithm of a name, or null} */
    public static Algorithm named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Algorithm algorithm : values()) {
            if (algorithm.name().equals(wanted)
                    || algorithm.jdkName != null
                            && algorithm.jdkName.replace('-', '_').equals(wanted)) {
                return algorithm;
            }
        }
        return null;
    }

    /** {@return the name that Python prints} */
    public String pythonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the bytes of a digest, 0 if they have any length} */
    public int digestSize() {
        return digestSize;
    }

    /** {@return the bytes of a block} */
    public int blockSize() {
        return blockSize;
    }

    boolean isOfAnyLength() {
        return digestSize == 0;
    }

    /** {@return a digest of nothing yet} */
    public Digest begin() {
        return switch (this) {
            case SHAKE_128, SHAKE_256 -> new Shake(blockSize);
            case BLAKE2B -> new Blake2(true, BlakeParameters.plain(true), new byte[0], false);
            case BLAKE2S -> new Blake2(false, BlakeParameters.plain(false), new byte[0], false);
            case MD5,
                    SHA1,
                    SHA224,
                    SHA256,
                    SHA384,
                    SHA512,
                    SHA3_224,
                    SHA3_256,
                    SHA3_384,
                    SHA3_512 ->
                    JdkDigest.of(jdkName);
        };
    }
}
