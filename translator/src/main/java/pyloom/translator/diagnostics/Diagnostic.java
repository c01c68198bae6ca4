package pyloom.translator.diagnostics;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * One finding: what is wrong, where, and what to do about it.
 *
 * @param code the kind of finding
 * @param file the file as the user named it
 * @param place where in the file
 * @param message what is wrong, in one line and with the value at fault
 * @param remedy what to do, or the empty string where the message says it all
 */
public record Diagnostic(Code code, String file, Place place, String message, String remedy) {

    /** A finding; no part may be null. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * {@return what CPython says about {@code file}}
     *
     * @param lines gives the text of a line of the file, or null where it is not known
     */
    public static Diagnostic of(String file, PythonSyntaxError error, IntFunction<String> lines) {
        String remedy =
                switch (error.kind()) {
                    case TAB -> "indent with spaces only, or with tabs only";
                    case RECURSION -> "split the expression into several statements";
                    case SYNTAX, INDENTATION -> "";
                };
        return new Diagnostic(
                Code.SYNTAX_ERROR,
                file,
                Place.of(error, lines),
                error.kind().pythonName() + ": " + error.getMessage(),
                remedy);
    }
}
