package pyloom.files;

import java.io.IOException;
import java.io.OutputStream;

/** The input of another process, which this one writes. */
public final class OutputPipe extends Descriptor {

    private final OutputStream target;

    /**
     * Makes one.
     *
     * @param target the stream
     */
    public OutputPipe(OutputStream target) {
        this.target = target;
    }

    @Override
    public int write(byte[] source, int offset, int count) {
        return attempt(
                () -> {
                    target.write(source, offset, count);
                    target.flush();
                    return count;
                });
    }

    @Override
    protected void release() throws IOException {
        try {
            target.close();
        } catch (IOException gone) {
            return; // the process does not read any more
        }
    }
}
