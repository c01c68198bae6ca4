package pyloom.stdlib.hashlib;

import java.util.Arrays;

/** HMAC of RFC 2104 over any digest. It is not safe for use by several threads at once. */
public final class KeyedDigest {

    private final Algorithm algorithm;
    private final Digest outer;
    private final Digest inner;

    private KeyedDigest(Algorithm algorithm, Digest outer, Digest inner) {
        this.algorithm = algorithm;
        this.outer = outer;
        this.inner = inner;
    }

    /** {@return the code of nothing yet} */
    public static KeyedDigest of(Algorithm algorithm, byte[] key) {
        byte[] shortKey = key;
        if (key.length > algorithm.blockSize()) {
            Digest digest = algorithm.begin();
            digest.update(key);
            shortKey = digest.digest(0);
        }
        return new KeyedDigest(
                algorithm, padded(algorithm, shortKey, 0x5c), padded(algorithm, shortKey, 0x36));
    }

    private static Digest padded(Algorithm algorithm, byte[] key, int pad) {
        byte[] block = Arrays.copyOf(key, algorithm.blockSize());
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) pad;
        }
        Digest digest = algorithm.begin();
        digest.update(block);
        return digest;
    }

    /** {@return the algorithm of the digests} */
    public Algorithm algorithm() {
        return algorithm;
    }

    /** Takes in bytes. */
    public void update(byte[] bytes) {
        inner.update(bytes);
    }

    /** {@return the code of what was taken in, which can go on} */
    public byte[] digest() {
        Digest end = outer.copy();
        end.update(inner.digest(0));
        return end.digest(0);
    }

    /** {@return another one in the same state} */
    public KeyedDigest copy() {
        return new KeyedDigest(algorithm, outer.copy(), inner.copy());
    }
}
