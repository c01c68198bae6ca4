package pyloom.stdlib.io;

import pyloom.object.PyException;

/**
 * What has to be done for a file that nobody closed; holds the buffers and the number, but not the
 * Python objects, so that these can be dropped.
 */
final class OpenFile {

    private final String name;
    private final FileHandle handle;
    private final ByteStream bytes;
    private final TextWriter text; // null for a binary file

    OpenFile(String name, FileHandle handle, ByteStream bytes, TextWriter text) {
        this.name = name;
        this.handle = handle;
        this.bytes = bytes;
        this.text = text;
    }

    /** {@return the name that it was opened by} */
    String name() {
        return name;
    }

    /** {@return the file below} */
    FileHandle handle() {
        return handle;
    }

    /** Writes what is left; errors are nobody's any more. */
    void flushQuietly() {
        try {
            if (text != null) {
                text.drain();
            }
            bytes.flush();
        } catch (PyException ignored) {
            return;
        }
    }

    /** Writes what is left and closes the file. */
    void end() {
        flushQuietly();
        OpenFiles.forget(this);
        try {
            handle.close();
        } catch (PyException ignored) {
            return;
        }
    }
}
