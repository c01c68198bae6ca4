package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.EOFError;
import pyloom.object.OSError;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.values.codec.Codecs;

import java.io.IOException;
import java.io.InputStream;

/** {@code input()}. */
@PythonModule("builtins")
public final class Input {

    private Input() {}

    /** {@return a line of {@code sys.stdin} without its end; {@code EOFError} if there is none} */
    @PythonApi(value = "input(prompt='', /)", doc = "library/functions.html#input")
    public static String input(Object prompt) {
        Printing.print(new Object[] {prompt}, "", "", null, true);
        Object stream = Streams.stdin();
        String line = stream == null ? ownLine() : lineOf(stream);
        if (line.isEmpty()) {
            throw new EOFError("EOF when reading a line");
        }
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    private static String lineOf(Object stream) {
        Object line = Attributes.callMethod(stream, "readline");
        String text = Payloads.text(line);
        if (text == null) {
            throw new TypeError("object.readline() returned non-string");
        }
        return Texts.str(text);
    }

    private static String ownLine() {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        try {
            InputStream in = System.in;
            int next = in.read();
            while (next >= 0 && next != '\n') {
                line.write(next);
                next = in.read();
            }
            if (next == '\n') {
                line.write(next);
            }
        } catch (IOException failed) {
            throw new OSError(failed.getMessage());
        }
        return Codecs.UTF_8.decode(line.toByteArray(), "surrogateescape");
    }
}
