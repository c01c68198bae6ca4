package pyloom.files;

import pyloom.object.OSError;
import pyloom.sync.Turns;

import java.io.IOException;

/**
 * An open file: what a file descriptor stands for. Several numbers may stand for the same one.
 *
 * <p>Every operation is atomic and throws {@link OSError}. The monitor of a subclass guards its
 * position; {@code users} is guarded by the table of numbers.
 */
public abstract class Descriptor {

    int users; // how many numbers stand for it

    /** Makes an open file. */
    protected Descriptor() {}

    /** An operation that Java may refuse. */
    @FunctionalInterface
    protected interface Operation<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * {@return what an operation returns} Its failure becomes an OSError.
     *
     * @param operation the operation, which other threads may overtake
     */
    protected static <T> T attempt(Operation<T> operation) {
        Turns.giveUp();
        try {
            return operation.run();
        } catch (IOException failure) {
            throw Failures.of(failure);
        }
    }

    /**
     * {@return how many bytes were read, 0 at the end}
     *
     * @param target where to
     * @param offset from where in there
     * @param count how many at most
     */
    public int read(byte[] target, int offset, int count) {
        throw Errno.error(Errno.EBADF);
    }

    /**
     * {@return how many bytes were written}
     *
     * @param source where from
     * @param offset from where in there
     * @param count how many at most
     */
    public int write(byte[] source, int offset, int count) {
        throw Errno.error(Errno.EBADF);
    }

    /**
     * {@return the new position}
     *
     * @param offset how far
     * @param whence 0 from the start, 1 from the position, 2 from the end
     */
    public long seek(long offset, int whence) {
        throw Errno.error(Errno.ESPIPE);
    }

    /**
     * Sets the size.
     *
     * @param size in bytes
     */
    public void truncate(long size) {
        throw Errno.error(Errno.EINVAL);
    }

    /** Has the device store everything. */
    public void sync() {
        throw Errno.error(Errno.EINVAL);
    }

    /** {@return whether it has a position} */
    public boolean isSeekable() {
        return false;
    }

    /** {@return whether it is a terminal} */
    public boolean isTerminal() {
        return false;
    }

    /** {@return whether it is a directory} */
    public boolean isDirectory() {
        return false;
    }

    /** {@return the path by which the operating system knows it, or null} */
    public String path() {
        return null;
    }

    /** {@return how many bytes are left to be read as far as that is known, else -1} */
    public long remaining() {
        return -1;
    }

    /** Ends it; called once, when the last number is closed. */
    protected abstract void release() throws IOException;
}
