package pyloom.translator.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a jar start fast: {@code job.jar} gets a script {@code job} and a cache {@code job.aot}.
 */
public final class JarLauncher {

    private JarLauncher() {}

    /**
     * {@return the script that {@link #write} makes}
     *
     * @param jar the jar
     */
    public static Path scriptOf(Path jar) {
        return jar.resolveSibling(stem(jar));
    }

    /**
     * {@return whether the script's name is free, or taken by an older script of ours}
     *
     * @param jar the jar
     */
    public static boolean mayWrite(Path jar) throws IOException {
        Path script = scriptOf(jar);
        return !Files.exists(script) || StartScript.isOurs(script);
    }

    /**
     * Writes both.
     *
     * @param jar the jar, just built
     * @return whether the JVM could make the cache; without it the script works, only slower
     */
    public static boolean write(Path jar) throws IOException {
        Path cache = jar.resolveSibling(stem(jar) + ".aot");
        StartScript.write(scriptOf(jar), jar, cache);
        return AotCache.make(jar, cache);
    }

    private static String stem(Path jar) {
        String name = jar.getFileName().toString();
        return name.endsWith(".jar") && name.length() > 4
                ? name.substring(0, name.length() - 4)
                : name + ".start";
    }
}
