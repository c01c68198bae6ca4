package pyloom.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * A file, or a device, that was opened by its name.
 *
 * <p>Java's channels are closed when a thread that uses them is interrupted, so these are the older
 * classes, which are not. Its monitor guards the position.
 */
final class RegularFile extends Descriptor {

    private final String path;
    private final boolean readable;
    private final boolean writable;
    private final RandomAccessFile file;
    private final FileOutputStream end; // appends, or null
    private long appendedTo; // the position of a file that is only appended to; -1: its end

    /**
     * Opens a file that is there.
     *
     * @param path its absolute path
     * @param readable whether it can be read
     * @param writable whether it can be written
     * @param appending whether all writes go to its end
     */
    RegularFile(String path, boolean readable, boolean writable, boolean appending)
            throws IOException {
        this.path = path;
        this.readable = readable;
        this.writable = writable;
        file = readable || !appending ? new RandomAccessFile(path, mode()) : null;
        end = appending ? new FileOutputStream(path, true) : null;
        appendedTo = -1;
        if (file != null && appending) {
            file.seek(file.length());
        }
    }

    private String mode() {
        return writable ? "rw" : "r";
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        if (!readable) {
            return super.read(target, offset, count);
        }
        return attempt(() -> readNow(target, offset, count));
    }

    private synchronized int readNow(byte[] target, int offset, int count) throws IOException {
        return Math.max(0, file.read(target, offset, count));
    }

    @Override
    public int write(byte[] source, int offset, int count) {
        if (!writable) {
            return super.write(source, offset, count);
        }
        return attempt(() -> writeNow(source, offset, count));
    }

    private synchronized int writeNow(byte[] source, int offset, int count) throws IOException {
        if (end == null) {
            file.write(source, offset, count);
        } else {
            end.write(source, offset, count);
            if (file != null) {
                file.seek(file.length());
            } else {
                appendedTo = -1;
            }
        }
        return count;
    }

    @Override
    public long seek(long offset, int whence) {
        return attempt(() -> seekNow(offset, whence));
    }

    private synchronized long seekNow(long offset, int whence) throws IOException {
        long from =
                switch (whence) {
                    case 0 -> 0;
                    case 1 -> position();
                    case 2 -> size();
                    default -> throw Errno.error(Errno.EINVAL);
                };
        long target = from + offset;
        if (target < 0) {
            throw Errno.error(Errno.EINVAL);
        }
        if (file == null) {
            appendedTo = target;
        } else if (whence != 1 || offset != 0) {
            file.seek(target);
        }
        return target;
    }

    private long position() throws IOException {
        if (file != null) {
            return file.getFilePointer();
        }
        return appendedTo < 0 ? size() : appendedTo;
    }

    private long size() throws IOException {
        return file != null ? file.length() : new java.io.File(path).length();
    }

    /** Removes what a file has; a device has nothing. */
    void empty() throws IOException {
        if (size() > 0) {
            truncateNow(0);
        }
    }

    @Override
    public void truncate(long size) {
        if (!writable) {
            super.truncate(size);
        }
        attempt(
                () -> {
                    truncateNow(size);
                    return null;
                });
    }

    private synchronized void truncateNow(long size) throws IOException {
        if (file == null) {
            try (RandomAccessFile other = new RandomAccessFile(path, mode())) {
                other.setLength(size);
            }
            return;
        }
        long position = file.getFilePointer();
        file.setLength(size);
        file.seek(position);
    }

    @Override
    public void sync() {
        attempt(
                () -> {
                    (file != null ? file.getFD() : end.getFD()).sync();
                    return null;
                });
    }

    @Override
    public boolean isSeekable() {
        try {
            position();
            return true;
        } catch (IOException pipe) {
            return false;
        }
    }

    @Override
    public synchronized long remaining() {
        try {
            return readable ? file.length() - file.getFilePointer() : -1;
        } catch (IOException unknown) {
            return -1;
        }
    }

    @Override
    public boolean isTerminal() {
        return Terminals.isTerminal(path);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    protected void release() throws IOException {
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            if (end != null) {
                end.close();
            }
        }
    }
}
