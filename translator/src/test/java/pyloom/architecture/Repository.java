package pyloom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this repository, found from wherever the tests run. */
final class Repository {

    private static final List<String> MODULES = List.of("grammar", "runtime", "translator");

    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The hand-written Java of all modules, tests included. */
    static List<Path> sources() {
        return files("src", ".java");
    }

    /** What the modules' own main sources compile to. */
    static List<Path> classes() {
        return files("target/classes", ".class");
    }

    private static List<Path> files(String folder, String ending) {
        return MODULES.stream()
                .map(module -> root().resolve(module).resolve(folder))
                .filter(Files::exists)
                .flatMap(Repository::walk)
                .filter(file -> file.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
