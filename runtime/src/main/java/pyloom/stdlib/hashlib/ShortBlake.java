package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyType;

/** The constructor and the constants of Python's {@code blake2s}. */
@PythonModule(value = "_blake2", doc = "library/hashlib.html#blake2")
@PythonType(name = "blake2s", holder = BlakeTypes.class, field = "SHORT_TYPE")
public final class ShortBlake {

    @PythonApi("blake2s.SALT_SIZE")
    static final long SALT_SIZE = 8;

    @PythonApi("blake2s.PERSON_SIZE")
    static final long PERSON_SIZE = 8;

    @PythonApi("blake2s.MAX_KEY_SIZE")
    static final long MAX_KEY_SIZE = 32;

    @PythonApi("blake2s.MAX_DIGEST_SIZE")
    static final long MAX_DIGEST_SIZE = 32;

    private ShortBlake() {}

    @PythonApi(
            "blake2s.__new__(cls, data=<unset>, /, *, digest_size=32, key=<unset>, salt=<unset>,"
                    + " person=<unset>, fanout=1, depth=1, leaf_size=0, node_offset=0,"
                    + " node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)")
    public static HashObject make(
            PyType cls,
            Object data,
            long digestSize,
            Object key,
            Object salt,
            Object person,
            long fanout,
            long depth,
            long leafSize,
            long nodeOffset,
            long nodeDepth,
            long innerSize,
            boolean isLastNode,
            boolean isForSecurity) {
        return new BlakeParameters(
                        digestSize,
                        HashInput.bytes(key),
                        HashInput.bytes(salt),
                        HashInput.bytes(person),
                        new long[] {fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize},
                        isLastNode)
                .begin(cls, false, HashInput.bytes(data));
    }
}
