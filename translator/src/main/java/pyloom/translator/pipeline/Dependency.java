package pyloom.translator.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that the compiled form of a program depends on.
 *
 * @param path its absolute path
 * @param digest the digest of its content; empty if it was not there
 */
record Dependency(String path, String digest) {

    static Dependency of(Path file, byte[] content) {
        return new Dependency(file.toString(), new Digest().add(content).text());
    }

    static Dependency absent(Path file) {
        return new Dependency(file.toString(), "");
    }

    /** {@return whether the file is as it was} */
    boolean holds() {
        Path file = Path.of(path);
        try {
            return digest.isEmpty()
                    ? !Files.isRegularFile(file)
                    : of(file, Files.readAllBytes(file)).equals(this);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
