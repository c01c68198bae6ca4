package pyloom.stdlib.io;

/** What a text stream needs of the binary one below it. */
interface ByteLayer {

    /** {@return up to {@code count} bytes of at most one read; none at the end} */
    byte[] readOnce(long count);

    /** Writes bytes. */
    void write(byte[] data, int offset, int count);

    /** Hands everything to the file. */
    void flush();

    /** {@return the position} */
    long tell();

    /** {@return the new position} */
    long seek(long offset, int whence);
}
