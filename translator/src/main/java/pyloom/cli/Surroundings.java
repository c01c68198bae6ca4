package pyloom.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes, so that tests can hand in streams of their own.
 *
 * @param in standard input
 * @param out results, in UTF-8, buffered until the command ends
 * @param err diagnostics and progress, in UTF-8
 * @param terminal whether somebody watches the diagnostics as they come
 * @param coloured whether diagnostics may carry colours
 * @param debugging whether a fault of ours shows its stack trace
 * @param stackBytes the stack for what recurses over a tree; reserved, and used only where needed
 * @param programCache the folder where compiled programs are kept, null for none
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        boolean coloured,
        boolean debugging,
        long stackBytes,
        Path programCache) {

    private static final int DEFAULT_STACK_MEGABYTES = 200;

    /**
     * {@return those of this process} Whether stderr is a terminal is the launcher's to say, in the
     * property {@code pyloom.terminal}: the shell knows it for nothing, while {@link
     * System#console} takes a tenth of the time that a command needs to start.
     */
    static Surroundings ofProcess() {
        boolean terminal =
                Boolean.getBoolean("pyloom.terminal") && !"dumb".equals(System.getenv("TERM"));
        return new Surroundings(
                System.in,
                stream(FileDescriptor.out, false),
                stream(FileDescriptor.err, true),
                terminal,
                terminal && !isSet("NO_COLOR"),
                isSet("PYLOOM_DEBUG"),
                Long.getLong("pyloom.stack", DEFAULT_STACK_MEGABYTES) << 20,
                programCacheOfUser());
    }

    /** {@return PYLOOM_CACHE, a folder or "off", else the usual place for caches} */
    private static Path programCacheOfUser() {
        if (isSet("PYLOOM_CACHE")) {
            String chosen = System.getenv("PYLOOM_CACHE");
            return chosen.equals("off") ? null : Path.of(chosen);
        }
        String home = System.getenv("XDG_CACHE_HOME");
        Path caches =
                home != null && home.startsWith("/")
                        ? Path.of(home)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return caches.resolve("pyloom").resolve("programs");
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flushing) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(buffered, flushing, StandardCharsets.UTF_8);
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
