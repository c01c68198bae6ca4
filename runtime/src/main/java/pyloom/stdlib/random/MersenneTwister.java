package pyloom.stdlib.random;

import java.math.BigInteger;

/**
 * The generator MT19937. Its monitor guards its state: every number is drawn atomically, as under
 * CPython's global lock.
 */
final class MersenneTwister {

    static final int SIZE = 624;

    private static final int PERIOD = 397;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int MATRIX = 0x9908b0df;

    private final int[] state = new int[SIZE];
    private int index = SIZE;

    private void seed(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = SIZE;
    }

    /** Begins the stream of a number that is not negative. */
    synchronized void seed(BigInteger number) {
        int[] key = new int[Math.max(1, (number.bitLength() + 31) / 32)];
        for (int i = 0; i < key.length; i++) {
            key[i] = number.shiftRight(32 * i).intValue();
        }
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i = next(i);
            j = j + 1 == key.length ? 0 : j + 1;
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i = next(i);
        }
        state[0] = UPPER;
    }

    private int next(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private int word() {
        if (index >= SIZE) {
            twist();
        }
        int word = state[index++];
        word ^= word >>> 11;
        word ^= word << 7 & 0x9d2c5680;
        word ^= word << 15 & 0xefc60000;
        return word ^ word >>> 18;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int following = i + 1 == SIZE ? 0 : i + 1;
            int mixed = state[i] & UPPER | state[following] & LOWER;
            int far = i + PERIOD < SIZE ? i + PERIOD : i + PERIOD - SIZE;
            state[i] = state[far] ^ mixed >>> 1 ^ ((mixed & 1) == 0 ? 0 : MATRIX);
        }
        index = 0;
    }

    /** {@return a float from 0 to below 1 with 53 random bits} */
    synchronized double real() {
        long high = word() >>> 5;
        long low = word() >>> 6;
        return (high * 67108864.0 + low) * 0x1p-53;
    }

    /** {@return a number of so many bits, at the most 63} */
    synchronized long bits(int count) {
        return count <= 32
                ? (word() & 0xffffffffL) >>> 32 - count
                : word() & 0xffffffffL | (word() & 0xffffffffL) >>> 64 - count << 32;
    }

    /** {@return a number of so many bits} */
    synchronized BigInteger bigBits(long count) {
        int words = Math.toIntExact((count - 1) / 32 + 1);
        byte[] bytes = new byte[4 * words];
        long left = count;
        for (int i = words - 1; i >= 0; i--, left -= 32) {
            int word = left < 32 ? word() >>> 32 - (int) left : word();
            for (int b = 3; b >= 0; b--, word >>>= 8) {
                bytes[4 * i + b] = (byte) word;
            }
        }
        return new BigInteger(1, bytes);
    }

    /** {@return a number below a positive one} */
    synchronized long below(long bound) {
        int count = Long.SIZE - Long.numberOfLeadingZeros(bound);
        long result = bits(count);
        while (result >= bound) {
            result = bits(count);
        }
        return result;
    }

    /** {@return the state as Python has it: the words and the index} */
    synchronized long[] save() {
        long[] saved = new long[SIZE + 1];
        for (int i = 0; i < SIZE; i++) {
            saved[i] = state[i] & 0xffffffffL;
        }
        saved[SIZE] = index;
        return saved;
    }

    /** Goes on from a saved state. */
    synchronized void restore(long[] saved) {
        for (int i = 0; i < SIZE; i++) {
            state[i] = (int) saved[i];
        }
        index = (int) saved[SIZE];
    }
}
