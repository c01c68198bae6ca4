package pyloom.stdlib.hashlib;

import pyloom.object.OverflowError;
import pyloom.object.PyType;
import pyloom.object.ValueError;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The parameters of BLAKE2.
 *
 * @param digestSize the bytes of the digest
 * @param key the key
 * @param salt the salt
 * @param person the personalization
 * @param tree fanout, depth, leaf size, node offset, node depth, inner size
 * @param isLastNode whether it is the last node of its level
 */
record BlakeParameters(
        long digestSize, byte[] key, byte[] salt, byte[] person, long[] tree, boolean isLastNode) {

    /** {@return the parameter block without key, salt and tree} */
    static byte[] plain(boolean isLong) {
        long[] sequential = {1, 1, 0, 0, 0, 0};
        byte[] none = {};
        return new BlakeParameters(isLong ? 64 : 32, none, none, none, sequential, false)
                .block(isLong);
    }

    HashObject begin(PyType type, boolean isLong, byte[] data) {
        int most = isLong ? 64 : 32;
        int saltSize = most / 4;
        if (digestSize < 1 || digestSize > most) {
            throw new ValueError("digest_size must be between 1 and " + most + " bytes");
        }
        requireLength(salt, saltSize, "salt");
        requireLength(person, saltSize, "person");
        requireRange(tree[0], 0, 255, "fanout must be between 0 and 255");
        requireRange(tree[1], 1, 255, "depth must be between 1 and 255");
        requireUnsigned(tree[2], 32, "leaf_size is too large");
        requireUnsigned(tree[3], isLong ? 63 : 48, "node_offset is too large");
        requireRange(tree[4], 0, 255, "node_depth must be between 0 and 255");
        requireRange(tree[5], 0, most, "inner_size must be between 0 and is " + most);
        requireLength(key, most, "key");
        Blake2 state = new Blake2(isLong, block(isLong), key, isLastNode);
        state.update(data);
        return new HashObject(
                type, isLong ? Algorithm.BLAKE2B : Algorithm.BLAKE2S, state, (int) digestSize);
    }

    private static void requireLength(byte[] value, int most, String name) {
        if (value.length > most) {
            throw new ValueError("maximum " + name + " length is " + most + " bytes");
        }
    }

    private static void requireRange(long value, long least, long most, String complaint) {
        if (value < least || value > most) {
            throw new ValueError(complaint);
        }
    }

    private static void requireUnsigned(long value, int bits, String complaint) {
        if (value < 0) {
            throw new ValueError("value must be positive");
        }
        if (value >>> bits != 0) {
            throw new OverflowError(complaint);
        }
    }

    private byte[] block(boolean isLong) {
        ByteBuffer block = ByteBuffer.allocate(isLong ? 64 : 32).order(ByteOrder.LITTLE_ENDIAN);
        block.put((byte) digestSize).put((byte) key.length);
        block.put((byte) tree[0]).put((byte) tree[1]).putInt((int) tree[2]);
        if (isLong) {
            block.putLong(tree[3]);
        } else {
            block.putInt((int) tree[3]).putShort((short) (tree[3] >>> 32));
        }
        block.put((byte) tree[4]).put((byte) tree[5]);
        int saltAt = isLong ? 32 : 16;
        block.put(saltAt, salt).put(saltAt + saltAt / 2, person);
        return block.array();
    }
}
