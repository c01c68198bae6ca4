package pyloom.stdlib.builtins;

import pyloom.object.PyIterator;
import pyloom.object.PySequence;
import pyloom.object.SequenceOperand;

/** What {@code bytes} and {@code bytearray} share. */
public abstract class PyByteSequence extends PySequence implements PyBuffer, SequenceOperand {

    PyByteSequence() {}

    /** {@return the bytes at this moment, which the caller must not change} */
    abstract byte[] content();

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
