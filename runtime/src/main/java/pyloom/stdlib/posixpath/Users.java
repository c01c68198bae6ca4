package pyloom.stdlib.posixpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The users of this machine, by the file that lists them. */
final class Users {

    private static final Path FILE = Path.of("/etc/passwd");
    private static final int HOME = 5;

    private Users() {}

    /** {@return the home directory of a user, or null} */
    static String homeOf(String user) {
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] fields = line.split(":");
                if (fields.length > HOME && fields[0].equals(user)) {
                    return fields[HOME];
                }
            }
        } catch (IOException unreadable) {
            return null;
        }
        return null;
    }
}
