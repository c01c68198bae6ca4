package pyloom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Pyloom this is. */
final class Version {

    private Version() {}

    /** {@return one line with the versions of Pyloom, of the Python it reads and of this Java} */
    static String describe() {
        return "Pyloom " + number() + " (Python 3.13, Java " + Runtime.version() + ")";
    }

    /** {@return the version of Pyloom, which the build writes into a resource} */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
