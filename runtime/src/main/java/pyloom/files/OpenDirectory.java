package pyloom.files;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A directory that was opened by its name; it can be synchronised and looked at, no more. */
final class OpenDirectory extends Descriptor {

    private final String path;

    OpenDirectory(String path) {
        this.path = path;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        throw Errno.error(Errno.EISDIR);
    }

    @Override
    public void sync() {
        attempt(
                () -> {
                    try (FileChannel channel =
                            FileChannel.open(Path.of(path), StandardOpenOption.READ)) {
                        channel.force(true);
                    }
                    return null;
                });
    }

    @Override
    public boolean isDirectory() {
        return true;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    protected void release() {}
}
