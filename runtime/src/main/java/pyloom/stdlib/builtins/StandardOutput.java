package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.values.codec.Codecs;

import java.io.PrintStream;

/**
 * The text stream of the process's standard output, encoded in UTF-8.
 *
 * <p>A write is atomic: its monitor guards {@link #buffer} and {@link #used}, and what one call of
 * {@code print} writes is never torn by another thread. Bytes wait in the buffer until it is full,
 * {@code flush} is called, the program ends or, on a terminal, a line is complete.
 */
@PythonModule("builtins")
@PythonType(name = "StandardOutput", exported = false)
public final class StandardOutput extends PyObject {

    /** The type of the stream. */
    public static final PyType TYPE = PyType.builtin("StandardOutput").sealed();

    /** The standard output of this process. */
    public static final StandardOutput STDOUT = new StandardOutput();

    private static final int SIZE = 8192;

    private final boolean lineByLine = System.console() != null && System.console().isTerminal();
    private final byte[] buffer = new byte[SIZE];
    private int used;

    private StandardOutput() {}

    /** Writes text. */
    @PythonApi("StandardOutput.write(self, text, /)")
    public synchronized long write(String text) {
        append(text);
        if (lineByLine && text.indexOf('\n') >= 0) {
            flush();
        }
        return pyloom.values.text.CodePoints.length(text);
    }

    private void append(String text) {
        int length = text.length();
        if (length > SIZE / 2) {
            append(Codecs.UTF_8.encode(text, "strict"));
            return;
        }
        if (used + length > SIZE) {
            drain();
        }
        int to = used;
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (character >= 0x80) {
                append(Codecs.UTF_8.encode(text, "strict"));
                return;
            }
            buffer[to++] = (byte) character;
        }
        used = to;
    }

    private void append(byte[] bytes) {
        if (used + bytes.length > SIZE) {
            drain();
        }
        if (bytes.length > SIZE) {
            send(bytes, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }
    }

    private void drain() {
        int count = used;
        used = 0;
        if (count > 0) {
            send(buffer, count);
        }
    }

    private static void send(byte[] bytes, int count) {
        PrintStream target = System.out;
        target.write(bytes, 0, count);
    }

    /** Hands everything written so far to the operating system. */
    @PythonApi("StandardOutput.flush(self, /)")
    public synchronized void flush() {
        drain();
        System.out.flush();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
