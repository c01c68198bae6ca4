package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Errno;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.TupleType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Python's {@code os.terminal_size}. */
@PythonModule(value = "os", doc = "library/os.html#os.terminal_size")
public final class TerminalSize {

    private static final TupleType SIZE =
            TupleType.of("os", "terminal_size", 2, "columns", "lines").callable();

    /** The type. */
    @PythonApi("terminal_size")
    public static final PyType TYPE = SIZE.type();

    private TerminalSize() {}

    /** {@return a size} */
    public static PyTuple of(long columns, long lines) {
        return SIZE.make(columns, lines);
    }

    /** {@return the size of the terminal of this process, as the program {@code stty} says} */
    static PyTuple ask() {
        try {
            Process stty =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String answer =
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Scanner numbers = new Scanner(answer);
            if (numbers.hasNextLong()) {
                long lines = numbers.nextLong();
                return of(numbers.nextLong(), lines);
            }
        } catch (IOException noSuchProgram) {
            throw Errno.error(Errno.ENOTTY);
        }
        throw Errno.error(Errno.ENOTTY);
    }
}
