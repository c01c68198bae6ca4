package pyloom.translator.launcher;

import pyloom.translator.output.AtomicFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The script {@code job} beside {@code job.jar}: starts the jar with the options that its cache was
 * made with, for the JVM refuses a cache of others. Where the cache is missing or does not fit, the
 * program starts all the same, only slower.
 */
final class StartScript {

    private static final String MARK = "# Written by pyloom build --launcher";

    private static final String TEXT =
            """
            #!/bin/sh
            %s: starts %s, fast where %s fits.
            # JAVA_HOME, or else the PATH, says which Java 25; JAVA_OPTS holds further options.
            file=$0
            while [ -L "$file" ]; do
              link=$(readlink "$file")
              case $link in
                /*) file=$link ;;
                *) file=$(dirname "$file")/$link ;;
              esac
            done
            folder=$(dirname "$file")
            java=java
            [ -n "${JAVA_HOME-}" ] && java=$JAVA_HOME/bin/java
            # shellcheck disable=SC2086 -- several options in one variable are meant to be split
            exec "$java" %s -XX:AOTCache="$folder/"%s ${JAVA_OPTS-} -jar "$folder/"%s "$@"
            """;

    private StartScript() {}

    /**
     * Writes the script.
     *
     * @param script its file
     * @param jar the jar, in the same folder
     * @param cache the cache, in the same folder
     */
    static void write(Path script, Path jar, Path cache) throws IOException {
        String jarName = jar.getFileName().toString();
        String cacheName = cache.getFileName().toString();
        String text =
                TEXT.formatted(
                        MARK,
                        inComment(jarName),
                        inComment(cacheName),
                        String.join(" ", AotCache.OPTIONS),
                        quoted(cacheName),
                        quoted(jarName));
        AtomicFiles.write(script, text.getBytes(StandardCharsets.UTF_8));
        if (Files.getFileAttributeView(script, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** {@return whether a file is such a script, of any jar} */
    static boolean isOurs(Path script) throws IOException {
        return Files.isRegularFile(script)
                && new String(Files.readAllBytes(script), StandardCharsets.ISO_8859_1)
                        .startsWith("#!/bin/sh\n" + MARK);
    }

    /** A name may hold a line break, which would end the comment. */
    private static String inComment(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "'\\''") + "'";
    }
}
