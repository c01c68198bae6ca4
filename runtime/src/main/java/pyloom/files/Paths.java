package pyloom.files;

import pyloom.object.ValueError;

import java.nio.file.Path;

/**
 * Names of files as the operating system understands them: a relative one starts at the current
 * directory, which a program may change.
 */
public final class Paths {

    private static volatile String current = System.getProperty("user.dir");

    private Paths() {}

    /** {@return the current directory} */
    public static String currentDirectory() {
        return current;
    }

    /** Starts again where this process was started. */
    public static void reset() {
        current = System.getProperty("user.dir");
    }

    /** Changes the current directory of this process's files. */
    public static void setCurrentDirectory(String directory) {
        current = directory;
    }

    /** {@return the absolute path of a name} */
    public static Path resolve(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new ValueError("embedded null byte");
        }
        if (name.isEmpty()) {
            throw Errno.error(Errno.ENOENT, "");
        }
        return Path.of(name.startsWith("/") ? name : current + "/" + name);
    }
}
