package pyloom.stdlib.hashlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;

/** What digests take in. */
public final class HashInput {

    private HashInput() {}

    /** {@return the bytes of an object; those of an absent one are none} */
    public static byte[] bytes(Object value) {
        if (value == ABSENT) {
            return new byte[0];
        }
        if (value instanceof PyBuffer buffer) {
            return buffer.toByteArray();
        }
        throw new TypeError(
                PyValueInstance.unwrap(value) instanceof String
                        ? "Strings must be encoded before hashing"
                        : "object supporting the buffer API required");
    }
}
