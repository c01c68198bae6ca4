package pyloom.stdlib.hashlib;

/** SHAKE-128 and SHAKE-256 of FIPS 202: Keccak with an output of any length. */
final class Shake implements Digest {

    private static final int ROUNDS = 24;
    private static final int LANES = 25;
    private static final int SUFFIX = 0x1f;
    private static final long[] ROUND_CONSTANTS = roundConstants();

    private final int rate; // in bytes
    private final long[] state = new long[LANES];
    private int position; // in the current block

    Shake(int rate) {
        this.rate = rate;
    }

    /** {@return the constants, whose bits come from a shift register} */
    private static long[] roundConstants() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j <= 6; j++) {
                if ((register & 1) != 0) {
                    constants[round] ^= 1L << (1 << j) - 1;
                }
                register = (register & 0x80) == 0 ? register << 1 : register << 1 ^ 0x171;
            }
        }
        return constants;
    }

    private void absorb(int b) {
        state[position / 8] ^= (b & 0xffL) << 8 * (position % 8);
        if (++position == rate) {
            permute();
            position = 0;
        }
    }

    @Override
    public void update(byte[] bytes) {
        for (byte b : bytes) {
            absorb(b);
        }
    }

    @Override
    public byte[] digest(int length) {
        Shake end = copy();
        end.state[end.position / 8] ^= (long) SUFFIX << 8 * (end.position % 8);
        end.state[(rate - 1) / 8] ^= 0x80L << 8 * ((rate - 1) % 8);
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            int at = i % rate;
            if (at == 0) {
                end.permute();
            }
            result[i] = (byte) (end.state[at / 8] >>> 8 * (at % 8));
        }
        return result;
    }

    @Override
    public Shake copy() {
        Shake other = new Shake(rate);
        System.arraycopy(state, 0, other.state, 0, LANES);
        other.position = position;
        return other;
    }

    private void permute() {
        for (int round = 0; round < ROUNDS; round++) {
            mixColumns();
            rotateAndMove();
            for (int y = 0; y < LANES; y += 5) {
                mixRow(y);
            }
            state[0] ^= ROUND_CONSTANTS[round];
        }
    }

    private void mixColumns() {
        long[] parity = new long[5];
        for (int i = 0; i < LANES; i++) {
            parity[i % 5] ^= state[i];
        }
        for (int i = 0; i < LANES; i++) {
            int x = i % 5;
            state[i] ^= parity[(x + 4) % 5] ^ Long.rotateLeft(parity[(x + 1) % 5], 1);
        }
    }

    private void rotateAndMove() {
        int x = 1;
        int y = 0;
        long moved = state[1];
        for (int t = 0; t < ROUNDS; t++) {
            int nextY = (2 * x + 3 * y) % 5;
            x = y;
            y = nextY;
            long replaced = state[x + 5 * y];
            state[x + 5 * y] = Long.rotateLeft(moved, (t + 1) * (t + 2) / 2);
            moved = replaced;
        }
    }

    private void mixRow(int y) {
        long first = state[y];
        long second = state[y + 1];
        for (int x = 0; x < 3; x++) {
            state[y + x] ^= ~state[y + x + 1] & state[y + x + 2];
        }
        state[y + 3] ^= ~state[y + 4] & first;
        state[y + 4] ^= ~first & second;
    }
}
