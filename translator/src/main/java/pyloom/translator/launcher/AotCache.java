package pyloom.translator.launcher;

import pyloom.runtime.Rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A cache of the classes that a jar's program loads (JEP 514), made by a {@link Rehearsal}: the
 * program itself does not run. The JVM uses it only with the same jar, unchanged since, the same
 * JVM and the same options.
 */
final class AotCache {

    /** What the JVM must be started with, here and wherever the cache is used. */
    static final List<String> OPTIONS =
            List.of("-Xlog:disable", "-Xlog:all=off:stderr", "-XX:+UseSerialGC");

    private static final int PATIENCE_SECONDS = 120;

    private AotCache() {}

    /**
     * {@return whether it could be made}
     *
     * @param jar the program
     * @param target the cache to write; on failure the old one is gone too, as it would not fit
     */
    static boolean make(Path jar, Path target) throws IOException {
        Path made =
                target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-XX:AOTCacheOutput=" + made);
        command.add("-cp");
        command.add(jar.toString());
        command.add(Rehearsal.class.getName());
        try {
            if (succeeds(command) && Files.isRegularFile(made)) {
                Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
                return true;
            }
            Files.deleteIfExists(target);
            return false;
        } finally {
            Files.deleteIfExists(made);
            Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".config"));
        }
    }

    private static boolean succeeds(List<String> command) throws IOException {
        Process rehearsal =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            rehearsal.getOutputStream().close();
            return rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && rehearsal.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            rehearsal.destroyForcibly();
        }
    }
}
