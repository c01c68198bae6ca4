package pyloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Finds the CPython that says what is right. */
final class PythonOracle {

    private static final String VERSION = "3.13";
    private static final List<String> NAMES = List.of("python" + VERSION, "python3", "python");
    private static final int PATIENCE_SECONDS = 20;

    private PythonOracle() {}

    /** No CPython 3.13 was found; the message says what was tried. */
    static final class NotFound extends Exception {
        NotFound(String message) {
            super(message);
        }
    }

    /**
     * {@return the executable}
     *
     * @param chosen what the user names, null for PYLOOM_PYTHON or what is on the PATH
     */
    static String find(String chosen) throws NotFound {
        String named = chosen != null ? chosen : System.getenv("PYLOOM_PYTHON");
        if (named != null && !named.isEmpty()) {
            String version = versionOf(named);
            if (!VERSION.equals(version)) {
                throw new NotFound(named + " is " + (version == null ? "no Python" : version));
            }
            return named;
        }
        for (String candidate : onPath()) {
            if (VERSION.equals(versionOf(candidate))) {
                return candidate;
            }
        }
        throw new NotFound("no Python " + VERSION + " is on the PATH");
    }

    private static List<String> onPath() {
        List<String> found = new ArrayList<>();
        String path = System.getenv("PATH");
        for (String name : NAMES) {
            for (String folder :
                    path == null ? new String[0] : path.split(java.io.File.pathSeparator)) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private static String versionOf(String python) {
        try {
            Process process =
                    new ProcessBuilder(
                                    python,
                                    "-c",
                                    "import sys; print('%d.%d' % sys.version_info[:2])")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            String version = new String(process.getInputStream().readAllBytes()).strip();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            return process.exitValue() == 0 ? version : null;
        } catch (IOException missing) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
