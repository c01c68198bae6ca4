package pyloom.stdlib.builtins;

/**
 * The streams that {@code print} and {@code input} use: what {@code sys.stdout} and {@code
 * sys.stdin} are at the moment. The module sys changes them; until it is loaded they are the
 * process's own.
 */
public final class Streams {

    private static volatile Object stdout = StandardOutput.STDOUT;
    private static volatile Object stdin;

    private Streams() {}

    /** {@return what {@code sys.stdout} is} */
    public static Object stdout() {
        return stdout;
    }

    /** Sets what {@code sys.stdout} is. */
    public static void setStdout(Object stream) {
        stdout = stream;
    }

    /** {@return what {@code sys.stdin} is, or null for the process's own} */
    public static Object stdin() {
        return stdin;
    }

    /** Sets what {@code sys.stdin} is. */
    public static void setStdin(Object stream) {
        stdin = stream;
    }
}
