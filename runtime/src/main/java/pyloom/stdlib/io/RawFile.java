package pyloom.stdlib.io;

/** What a buffer needs of the file below it. */
interface RawFile {

    /** {@return how many bytes were read, 0 at the end, -1 if there are none yet} */
    int read(byte[] target, int offset, int count);

    /** {@return how many bytes were written, -1 if the file takes none yet} */
    int write(byte[] source, int offset, int count);

    /** {@return the new position} */
    long seek(long offset, int whence);

    /** {@return how many bytes are left to be read as far as that is known, else -1} */
    default long remaining() {
        return -1;
    }
}
