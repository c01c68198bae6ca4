package pyloom.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The standard output or the standard error of this process. */
final class StandardWriter extends Descriptor {

    private final int number;
    private final OutputStream own;
    private volatile OutputStream instead; // null: the process's own

    StandardWriter(int number) {
        this.number = number;
        own = new FileOutputStream(number == 1 ? FileDescriptor.out : FileDescriptor.err);
    }

    /** Has everything written to another stream, or again to the process's own if null. */
    void redirect(OutputStream target) {
        instead = target;
    }

    @Override
    public int write(byte[] source, int offset, int count) {
        OutputStream target = instead;
        return attempt(
                () -> {
                    (target == null ? own : target).write(source, offset, count);
                    return count;
                });
    }

    @Override
    public void sync() {
        attempt(
                () -> {
                    if (instead == null) {
                        throw new IOException("Invalid argument");
                    }
                    return null;
                });
    }

    @Override
    public boolean isTerminal() {
        return instead == null && Terminals.isTerminal(number);
    }

    @Override
    public String path() {
        return "/proc/self/fd/" + number;
    }

    @Override
    protected void release() {}
}
