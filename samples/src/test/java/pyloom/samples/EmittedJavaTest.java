package pyloom.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java of the samples is the one that stands beside them in {@code expected/java}, for people
 * to read; {@code -Dbless=true} writes it there.
 */
final class EmittedJavaTest {

    private static final List<Sample> SAMPLES = Sample.all();
    private static final List<String> LINTS =
            List.of(
                    "--release",
                    "25",
                    "-proc:none",
                    "-Xlint:all,-serial,-this-escape",
                    "-Xdoclint:all,-missing",
                    "-Werror");

    @TempDir private static Path scratch;

    /** One run for all of them: starting the translator takes longer than what it does. */
    @BeforeAll
    static void translate() throws Exception {
        List<String> line = new ArrayList<>(List.of("translate", "-d", "java"));
        SAMPLES.forEach(each -> line.add(each.source().toString()));
        new Commands(scratch).pyloom(line);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void itIsTheRecordedOne(Sample sample) throws IOException {
        SortedMap<String, String> emitted = new TreeMap<>();
        for (String type : sample.classes(sample.source(), scratch.resolve("java"))) {
            String path = type.replace('.', '/') + ".java";
            emitted.put(path, Files.readString(scratch.resolve("java").resolve(path)));
        }
        Path folder = sample.folder().resolve("expected/java");
        if (Boolean.getBoolean("bless")) {
            write(emitted, folder);
        }
        assertThat(read(folder)).isEqualTo(emitted);
    }

    @Test
    void javacHasNothingToSay() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = new ArrayList<>(LINTS);
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-d", scratch.resolve("classes").toString()));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(scratch.resolve("java"))) {
            List<File> sources =
                    walk.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::toFile)
                            .toList();
            boolean fine =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromFiles(sources))
                            .call();
            assertThat(said.toString()).isEmpty();
            assertThat(fine).isTrue();
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(SortedMap<String, String> files, Path folder) throws IOException {
        for (String stale : read(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (String path : files.keySet()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.get(path));
        }
    }
}
