package pyloom.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each sample prints what CPython prints, however it is brought to run. */
final class SamplesTest {

    private static final List<Sample> SAMPLES = Sample.all();

    private static final Pattern TRANSLATOR =
            Pattern.compile("pyloom/(translator|cli|audit|grammar)/|org/antlr|com/github|picocli");

    @TempDir private Path scratch;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void itRuns(Sample sample) throws Exception {
        String program = sample.program().toString();
        assertThat(pyloom("run", "--no-cache", program)).isEqualTo(sample.expectedOutput());
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void itRunsInTheDynamicTier(Sample sample) throws Exception {
        String program = sample.program().toString();
        assertThat(pyloom("run", "--no-cache", "--tier=dynamic", program))
                .isEqualTo(sample.expectedOutput());
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void itRunsFromAJar(Sample sample) throws Exception {
        Path jar = scratch.resolve("app.jar");
        pyloom("build", sample.program().toString(), "-o", jar.toString());
        assertThat(translatorIn(jar)).isEmpty();
        assertThat(output(scratch, Commands.JAVA, "-jar", jar.toString()))
                .isEqualTo(sample.expectedOutput());
    }

    /** One project of all samples, since Maven takes longer than all they do. */
    @Test
    void aMavenProjectBuildsWithoutANetwork() throws Exception {
        Path project = scratch.resolve("course");
        List<String> line = new ArrayList<>(List.of("translate", "--project", "-d", "course"));
        SAMPLES.forEach(each -> line.add(each.program().toString()));
        pyloom(line.toArray(String[]::new));
        String maven = Path.of("..", windows() ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString();
        assertThat(output(project, maven, "-o", "-q", "-B", "package")).isBlank();
        String main = SAMPLES.getFirst().expectedOutput();
        assertThat(output(project, Commands.JAVA, "-jar", "target/course.jar")).isEqualTo(main);
        for (Sample sample : SAMPLES) {
            String type =
                    sample.classes(sample.program(), project.resolve("src/main/resources"))
                            .getFirst();
            assertThat(output(scratch, Commands.JAVA, "-cp", "course/target/course.jar", type))
                    .as("%s", sample)
                    .isEqualTo(sample.expectedOutput());
        }
    }

    @Test
    void aPackageIsCalledFromJava() throws Exception {
        Sample sample =
                SAMPLES.stream()
                        .filter(each -> each.javaCaller() != null)
                        .findFirst()
                        .orElseThrow();
        Path project = scratch.resolve("words");
        pyloom("translate", "--project", sample.source().toString(), "-d", project.toString());
        copy(sample.javaCaller(), project.resolve("src/main/java"));
        String maven = Path.of("..", windows() ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString();
        assertThat(output(project, maven, "-o", "-q", "-B", "package")).isBlank();
        String classPath = "target/words.jar" + File.pathSeparator + runtimeIn(project);
        assertThat(output(project, Commands.JAVA, "-cp", classPath, "course.Report"))
                .isEqualTo(sample.expectedOutput());
    }

    private static Path runtimeIn(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("repo/pyloom/pyloom-runtime"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static List<String> translatorIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> TRANSLATOR.matcher(name).lookingAt())
                    .toList();
        }
    }

    private static boolean windows() {
        return File.separatorChar == '\\';
    }

    private String pyloom(String... arguments) throws IOException, InterruptedException {
        return new Commands(scratch).pyloom(List.of(arguments));
    }

    private static String output(Path folder, String... command)
            throws IOException, InterruptedException {
        return new Commands(folder).output(command);
    }
}
