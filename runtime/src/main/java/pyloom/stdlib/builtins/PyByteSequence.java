package pyloom.stdlib.builtins;

import pyloom.object.PyIterator;
import pyloom.object.PySequence;
import pyloom.object.SequenceOperand;

/** What {@code bytes} and {@code bytearray} share. */
public abstract class PyByteSequence extends PySequence implements PyBuffer, SequenceOperand {

    PyByteSequence() {}

    /** {@return the bytes at this moment, which the caller must not change} */
    abstract byte[] content();

    /**
     * {@return where a part first (or last) lies within the bounds, or -1}
     *
     * @param start the lower bound; from the end if negative
     * @param end the upper bound, at most; from the end if negative
     */
    abstract int find(byte[] part, long start, long end, boolean last);

    /** {@return a new sequence of the same built-in type, of this very array} */
    abstract PyByteSequence like(byte[] result);

    @Override
    public final PyIterator pyIterator() {
        return new ByteIterator(this);
    }

    /** {@return whether a byte, or a part of several, is in here} */
    @Override
    public final boolean contains(Object part) {
        return ByteSearch.contains(this, part);
    }
}
