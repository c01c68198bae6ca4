package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.EOFError;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** {@code input()}. */
@PythonModule("builtins")
public final class Input {

    private Input() {}

    /** {@return a line of {@code sys.stdin} without its end; {@code EOFError} if there is none} */
    @PythonApi(value = "input(prompt='', /)", doc = "library/functions.html#input")
    public static String input(Object prompt) {
        Object stdin = Streams.required("stdin");
        Streams.required("stdout");
        Streams.required("stderr");
        Streams.flush(Streams.stderr());
        Printing.print(new Object[] {prompt}, "", "", null, true);
        String line = lineOf(stdin);
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
}
