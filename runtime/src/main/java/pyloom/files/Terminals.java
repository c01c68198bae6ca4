package pyloom.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which paths are terminals. */
final class Terminals {

    private Terminals() {}

    static boolean isTerminal(String path) {
        return path.startsWith("/dev/pts/") || path.startsWith("/dev/tty");
    }

    /** {@return whether a descriptor of this process itself is a terminal} */
    static boolean isTerminal(int number) {
        try {
            return isTerminal(
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString());
        } catch (IOException unknown) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
