package pyloom.stdlib.io;

import pyloom.files.Descriptors;

import java.util.Locale;
import java.util.Set;

/**
 * The text streams over the standard input, output and error of the process, as CPython makes them:
 * lines are flushed on a terminal and on stderr, whole buffers otherwise.
 */
public final class StandardStreams {

    private static final String UNBUFFERED = "PYTHONUNBUFFERED";
    private static final String ENCODING = "PYTHONIOENCODING";

    /** The locale C, and those that CPython puts in its place. */
    private static final Set<String> COERCED = Set.of("C", "POSIX", "C.UTF-8", "C.UTF8", "UTF-8");

    private StandardStreams() {}

    /** {@return a new stream over the standard input} */
    public static TextIOWrapper stdin() {
        return make(0, "<stdin>", "r");
    }

    /** {@return a new stream over the standard output} */
    public static TextIOWrapper stdout() {
        return make(1, "<stdout>", "w");
    }

    /** {@return a new stream over the standard error} */
    public static TextIOWrapper stderr() {
        return make(2, "<stderr>", "w");
    }

    private static TextIOWrapper make(int number, String name, String mode) {
        FileIO raw = new FileIO(number, FileMode.of(mode), false);
        raw.putOwn("name", name);
        BufferedStream buffer =
                number == 0
                        ? new BufferedReader(raw, BufferedStream.BLOCK)
                        : new BufferedWriter(raw, BufferedStream.BLOCK);
        boolean isUnbuffered = number != 0 && isSet(UNBUFFERED);
        boolean flushesLines = number == 2 || Descriptors.get(number).isTerminal();
        Newlines newlines = new Newlines(number == 0 ? null : "\n");
        TextIOWrapper text =
                new TextIOWrapper(buffer, codec(number), newlines, flushesLines || isUnbuffered);
        text.putOwn("mode", mode);
        return text;
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static TextCodec codec(int number) {
        String errors = number == 2 ? "backslashreplace" : hasNoLocale() ? "surrogateescape" : null;
        String encoding = "utf-8";
        if (isSet(ENCODING)) {
            String[] parts = System.getenv(ENCODING).split(":", 2);
            encoding = parts[0].isEmpty() ? encoding : parts[0].toLowerCase(Locale.ROOT);
            boolean isGiven = parts.length == 2 && !parts[1].isEmpty() && number != 2;
            errors = isGiven ? parts[1] : errors;
        }
        return TextCodec.of(encoding, errors == null ? "strict" : errors);
    }

    /** In the locale C all bytes are let through. */
    private static boolean hasNoLocale() {
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                return COERCED.contains(value.toUpperCase(Locale.ROOT));
            }
        }
        return true;
    }
}
