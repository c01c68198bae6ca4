package pyloom.stdlib.io;

import pyloom.files.Descriptors;

/** An open file by its number, as FileIO and the buffers above it use it. */
final class FileHandle implements RawFile {

    private volatile int number;
    private volatile OpenFile watched;

    FileHandle(int number) {
        this.number = number;
    }

    /** {@return its number; -1 once it is closed} */
    int number() {
        return number;
    }

    /** Says what watches it, in case nobody closes it. */
    void watchedBy(OpenFile file) {
        watched = file;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        return Descriptors.get(number).read(target, offset, count);
    }

    @Override
    public int write(byte[] source, int offset, int count) {
        return Descriptors.get(number).write(source, offset, count);
    }

    @Override
    public long seek(long offset, int whence) {
        return Descriptors.get(number).seek(offset, whence);
    }

    @Override
    public long remaining() {
        return Descriptors.get(number).remaining();
    }

    /** Closes the number, once. */
    void close() {
        int open;
        synchronized (this) {
            open = number;
            number = -1;
        }
        if (open >= 0) {
            forget();
            Descriptors.close(open);
        }
    }

    /** Forgets the number without closing it. */
    void leave() {
        number = -1;
        forget();
    }

    private void forget() {
        OpenFile file = watched;
        if (file != null) {
            OpenFiles.forget(file);
        }
    }
}
