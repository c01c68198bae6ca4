package pyloom.translator.pipeline;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of the runtime, which this process itself is linked against: what a translated program
 * needs besides its own classes.
 */
final class RuntimeFiles {

    private static final List<String> PARTS =
            List.of(
                    "pyloom/annotation",
                    "pyloom/object",
                    "pyloom/runtime",
                    "pyloom/stdlib",
                    "pyloom/sync",
                    "pyloom/values",
                    "META-INF/pyloom");

    private static final String PROCESSOR = "pyloom/annotation/processor/";

    private RuntimeFiles() {}

    /** {@return the contents of all its files by their paths} */
    static SortedMap<String, byte[]> read() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path place : ProgramCompiler.classPath()) {
            if (Files.isDirectory(place)) {
                add(place, files);
            } else if (Files.isRegularFile(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    add(jar.getPath("/"), files);
                }
            }
        }
        return files;
    }

    private static void add(Path root, SortedMap<String, byte[]> files) throws IOException {
        for (String part : PARTS) {
            Path folder = root.resolve(part);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            List<Path> found = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).forEach(found::add);
            }
            for (Path file : found) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(PROCESSOR)) {
                    files.putIfAbsent(path, Files.readAllBytes(file));
                }
            }
        }
    }
}
