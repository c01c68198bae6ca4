package pyloom.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample of the course.
 *
 * @param folder its folder, named by its number and title
 */
record Sample(Path folder) {

    /** {@return all samples in their order} */
    static List<Sample> all() {
        try (Stream<Path> folders = Files.list(Path.of("").toAbsolutePath())) {
            return folders.filter(each -> Files.isDirectory(each.resolve("expected")))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return its program: the one file beside any packages} */
    Path program() {
        try (Stream<Path> files = Files.list(folder.resolve("src/main/python"))) {
            return files.filter(file -> file.toString().endsWith(".py")).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the Java code that calls it; null if it is a program} */
    Path javaCaller() {
        Path java = folder.resolve("src/main/java");
        return Files.isDirectory(java) ? java : null;
    }

    /** {@return what is translated: its program, or its package if it is called from Java} */
    Path source() {
        if (javaCaller() == null) {
            return program();
        }
        try (Stream<Path> files = Files.list(folder.resolve("src/main/python"))) {
            return files.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the classes that a program or package became, by the index among the resources} */
    List<String> classes(Path source, Path resources) throws IOException {
        String module = source.getFileName().toString().replaceFirst("\\.py$", "");
        return Files.readAllLines(resources.resolve("META-INF/pyloom/modules.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[0].equals(module) || parts[0].startsWith(module + "."))
                .map(parts -> parts[1])
                .toList();
    }

    /** {@return what CPython prints for it} */
    String expectedOutput() {
        try {
            return Files.readString(folder.resolve("expected/stdout.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
