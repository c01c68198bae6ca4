package pyloom.stdlib.builtins;

import java.nio.ByteBuffer;

/** An object that shares its memory: what Python calls a bytes-like object. */
public interface PyBuffer {

    /**
     * {@return the memory itself, from position 0 to the limit}
     *
     * <p>Until {@link #releaseBuffer} the object must not move or resize it.
     */
    ByteBuffer acquireBuffer();

    /** Gives back what {@link #acquireBuffer} returned. */
    default void releaseBuffer() {}

    /** {@return a copy of the bytes at this moment} */
    byte[] toByteArray();

    /** {@return whether the memory cannot be written} */
    default boolean isReadOnly() {
        return true;
    }

    /** {@return what an element is, as a format of the module struct} */
    default String bufferFormat() {
        return "B";
    }

    /** {@return the number of bytes of an element} */
    default int bufferItemSize() {
        return 1;
    }
}
