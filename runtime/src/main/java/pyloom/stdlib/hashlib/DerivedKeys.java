package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Keys derived from passwords. */
@PythonModule(value = "hashlib", doc = "library/hashlib.html#key-derivation")
public final class DerivedKeys {

    private DerivedKeys() {}

    /**
     * {@return a key by PBKDF2}
     *
     * @param hashName the name of the digest
     * @param password the password
     * @param salt the salt
     * @param iterations how often
     * @param length the bytes of the key, those of the digest if it is None
     */
    @PythonApi("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)")
    public static PyBytes pbkdf2(
            String hashName, Object password, Object salt, long iterations, Object length) {
        Algorithm algorithm = HashlibModule.algorithm(hashName);
        if (iterations < 1) {
            throw new ValueError("iteration value must be greater than 0.");
        }
        long size = length == null ? algorithm.digestSize() : Numbers.index(length);
        if (size < 1) {
            throw new ValueError("key length must be greater than 0.");
        }
        return PyBytes.owning(
                stretched(
                        algorithm,
                        HashInput.bytes(password),
                        HashInput.bytes(salt),
                        iterations,
                        Math.toIntExact(size)));
    }

    private static byte[] stretched(
            Algorithm algorithm, byte[] password, byte[] salt, long iterations, int length) {
        KeyedDigest keyed = KeyedDigest.of(algorithm, password);
        byte[] result = new byte[length];
        int part = algorithm.digestSize();
        for (int block = 0; block * part < length; block++) {
            KeyedDigest first = keyed.copy();
            first.update(salt);
            first.update(ByteBuffer.allocate(4).putInt(block + 1).array());
            byte[] last = first.digest();
            byte[] sum = last.clone();
            for (long i = 1; i < iterations; i++) {
                KeyedDigest next = keyed.copy();
                next.update(last);
                last = next.digest();
                for (int k = 0; k < sum.length; k++) {
                    sum[k] ^= last[k];
                }
            }
            int from = block * part;
            System.arraycopy(sum, 0, result, from, Math.min(part, length - from));
        }
        return result;
    }

    /**
     * {@return a key by scrypt of RFC 7914}
     *
     * @param password the password
     * @param salt the salt
     * @param n the cost, a power of 2
     * @param r the size of blocks
     * @param p how many blocks
     * @param maximum the most bytes of memory, 32 MiB if it is 0
     * @param length the bytes of the key
     */
    @PythonApi("scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)")
    public static PyBytes scrypt(
            Object password, Object salt, long n, long r, long p, long maximum, long length) {
        if (n < 2 || (n & n - 1) != 0) {
            throw new ValueError("n must be a power of 2.");
        }
        if (length < 1) {
            throw new ValueError("dklen must be greater than 0 and smaller than 2147483647");
        }
        long memory = maximum == 0 ? 32L << 20 : maximum;
        if (r < 1 || p < 1 || 128 * r * (n + p + 2) > memory) {
            throw new ValueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        byte[] key = HashInput.bytes(password);
        int blockSize = Math.toIntExact(128 * r);
        byte[] blocks =
                stretched(
                        Algorithm.SHA256,
                        key,
                        HashInput.bytes(salt),
                        1,
                        Math.toIntExact(p * blockSize));
        ByteBuffer bytes = ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < p; i++) {
            int[] words = new int[blockSize / 4];
            bytes.asIntBuffer().get(i * words.length, words);
            new Scrypt((int) r).mix(words, (int) n);
            bytes.asIntBuffer().put(i * words.length, words);
        }
        if (length > Integer.MAX_VALUE) {
            throw new OverflowError("dklen is too large");
        }
        return PyBytes.owning(stretched(Algorithm.SHA256, key, blocks, 1, (int) length));
    }

    /** The mixing of blocks of scrypt. */
    private record Scrypt(int r) {

        void mix(int[] words, int n) {
            int[][] memory = new int[n][];
            for (int i = 0; i < n; i++) {
                memory[i] = words.clone();
                mixBlock(words);
            }
            for (int i = 0; i < n; i++) {
                int[] other = memory[words[(2 * r - 1) * 16] & n - 1];
                for (int k = 0; k < words.length; k++) {
                    words[k] ^= other[k];
                }
                mixBlock(words);
            }
        }

        private void mixBlock(int[] words) {
            int[] x = Arrays.copyOfRange(words, words.length - 16, words.length);
            int[] result = new int[words.length];
            for (int i = 0; i < 2 * r; i++) {
                for (int k = 0; k < 16; k++) {
                    x[k] ^= words[16 * i + k];
                }
                salsa(x);
                System.arraycopy(x, 0, result, 16 * (i / 2 + i % 2 * r), 16);
            }
            System.arraycopy(result, 0, words, 0, words.length);
        }

        /** Salsa20 with eight rounds. */
        private static void salsa(int[] block) {
            int[] x = block.clone();
            for (int round = 0; round < 8; round += 2) {
                for (int i = 0; i < 4; i++) {
                    quarter(x, 5 * i % 16, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
                }
                for (int i = 0; i < 4; i++) {
                    int row = 4 * i;
                    quarter(x, row + i, row + (i + 1) % 4, row + (i + 2) % 4, row + (i + 3) % 4);
                }
            }
            for (int i = 0; i < 16; i++) {
                block[i] += x[i];
            }
        }

        private static void quarter(int[] x, int a, int b, int c, int d) {
            x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
            x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
            x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
            x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
        }
    }
}
