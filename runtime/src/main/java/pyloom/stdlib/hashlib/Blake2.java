package pyloom.stdlib.hashlib;

import java.util.Arrays;

/**
 * BLAKE2b and BLAKE2s of RFC 7693. BLAKE2s has words of 32 bits; both are computed in longs, with
 * the words cut to their width.
 */
final class Blake2 implements Digest {

    private static final byte[][] ORDERS = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
    };

    /** The fractions of the square roots of the first eight primes, as of SHA-512. */
    private static final long[] START = {
        0x6a09e667f3bcc908L,
        0xbb67ae8584caa73bL,
        0x3c6ef372fe94f82bL,
        0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L,
        0x9b05688c2b3e6c1fL,
        0x1f83d9abfb41bd6bL,
        0x5be0cd19137e2179L
    };

    private final boolean isLong;
    private final int wordSize;
    private final byte[] block;
    private final long[] state;
    private final boolean isLastNode;
    private final int length;
    private int filled;
    private long count;

    /**
     * Begins.
     *
     * @param isLong whether it is BLAKE2b
     * @param parameters the parameter block
     * @param key the key, empty for none
     * @param isLastNode whether it is the last of a tree
     */
    Blake2(boolean isLong, byte[] parameters, byte[] key, boolean isLastNode) {
        this.isLong = isLong;
        this.wordSize = isLong ? 8 : 4;
        this.block = new byte[16 * wordSize];
        this.state = new long[8];
        this.isLastNode = isLastNode;
        this.length = parameters[0];
        for (int i = 0; i < 8; i++) {
            state[i] = start(i) ^ word(parameters, i);
        }
        if (key.length > 0) {
            System.arraycopy(key, 0, block, 0, key.length);
            filled = block.length;
        }
    }

    private Blake2(Blake2 other) {
        isLong = other.isLong;
        wordSize = other.wordSize;
        block = other.block.clone();
        state = other.state.clone();
        isLastNode = other.isLastNode;
        length = other.length;
        filled = other.filled;
        count = other.count;
    }

    private long start(int i) {
        return isLong ? START[i] : START[i] >>> 32;
    }

    private long word(byte[] bytes, int index) {
        long word = 0;
        for (int i = wordSize - 1; i >= 0; i--) {
            word = word << 8 | bytes[index * wordSize + i] & 0xff;
        }
        return word;
    }

    @Override
    public void update(byte[] bytes) {
        int from = 0;
        while (from < bytes.length) {
            if (filled == block.length) {
                count += filled;
                compress(false);
                filled = 0;
            }
            int part = Math.min(block.length - filled, bytes.length - from);
            System.arraycopy(bytes, from, block, filled, part);
            filled += part;
            from += part;
        }
    }

    @Override
    public byte[] digest(int ignored) {
        return copy().end();
    }

    private byte[] end() {
        count += filled;
        Arrays.fill(block, filled, block.length, (byte) 0);
        compress(true);
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            result[i] = (byte) (state[i / wordSize] >>> 8 * (i % wordSize));
        }
        return result;
    }

    @Override
    public Blake2 copy() {
        return new Blake2(this);
    }

    private void compress(boolean isLast) {
        long mask = isLong ? -1L : 0xffffffffL;
        long[] message = new long[16];
        for (int i = 0; i < 16; i++) {
            message[i] = word(block, i);
        }
        long[] v = new long[16];
        for (int i = 0; i < 8; i++) {
            v[i] = state[i];
            v[i + 8] = start(i);
        }
        v[12] ^= count & mask;
        v[13] ^= isLong ? 0 : count >>> 32;
        v[14] ^= isLast ? mask : 0;
        v[15] ^= isLast && isLastNode ? mask : 0;
        for (int round = 0; round < (isLong ? 12 : 10); round++) {
            byte[] order = ORDERS[round % 10];
            for (int i = 0; i < 8; i++) {
                int a = i % 4;
                int b = 4 + (a + (i < 4 ? 0 : 1)) % 4;
                int c = 8 + (a + (i < 4 ? 0 : 2)) % 4;
                int d = 12 + (a + (i < 4 ? 0 : 3)) % 4;
                mix(v, new int[] {a, b, c, d}, message[order[2 * i]], message[order[2 * i + 1]]);
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mix(long[] v, int[] at, long x, long y) {
        if (isLong) {
            mix64(v, at, x, y);
        } else {
            mix32(v, at, (int) x, (int) y);
        }
    }

    private static void mix64(long[] v, int[] at, long x, long y) {
        long a = v[at[0]] + v[at[1]] + x;
        long d = Long.rotateRight(v[at[3]] ^ a, 32);
        long c = v[at[2]] + d;
        long b = Long.rotateRight(v[at[1]] ^ c, 24);
        a += b + y;
        d = Long.rotateRight(d ^ a, 16);
        c += d;
        b = Long.rotateRight(b ^ c, 63);
        v[at[0]] = a;
        v[at[1]] = b;
        v[at[2]] = c;
        v[at[3]] = d;
    }

    private static void mix32(long[] v, int[] at, int x, int y) {
        int a = (int) v[at[0]] + (int) v[at[1]] + x;
        int d = Integer.rotateRight((int) v[at[3]] ^ a, 16);
        int c = (int) v[at[2]] + d;
        int b = Integer.rotateRight((int) v[at[1]] ^ c, 12);
        a += b + y;
        d = Integer.rotateRight(d ^ a, 8);
        c += d;
        b = Integer.rotateRight(b ^ c, 7);
        v[at[0]] = a & 0xffffffffL;
        v[at[1]] = b & 0xffffffffL;
        v[at[2]] = c & 0xffffffffL;
        v[at[3]] = d & 0xffffffffL;
    }
}
