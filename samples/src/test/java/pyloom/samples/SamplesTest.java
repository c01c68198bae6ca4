package pyloom.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Each sample prints what CPython prints, however it is brought to run. */
final class SamplesTest {

    private static final List<Sample> SAMPLES = Sample.all();

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

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
        assertThat(output(scratch, JAVA, "-jar", jar.toString()))
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
        assertThat(output(project, JAVA, "-jar", "target/course.jar")).isEqualTo(main);
        Map<String, String> classes = classes(project.resolve("src/main/resources"));
        for (Sample sample : SAMPLES) {
            String type = classes.get(sample.moduleName());
            assertThat(output(scratch, JAVA, "-cp", "course/target/course.jar", type))
                    .as("%s", sample)
                    .isEqualTo(sample.expectedOutput());
        }
    }

    private static Map<String, String> classes(Path resources) throws IOException {
        Map<String, String> classes = new HashMap<>();
        for (String line : Files.readAllLines(resources.resolve("META-INF/pyloom/modules.tsv"))) {
            String[] parts = line.split("\t");
            classes.put(parts[0], parts[1]);
        }
        return classes;
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
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("pyloom.cli.Pyloom");
        command.addAll(List.of(arguments));
        return output(scratch, command.toArray(String[]::new));
    }

    private static String output(Path folder, String... command)
            throws IOException, InterruptedException {
        File errors = File.createTempFile("stderr", ".txt", folder.toFile());
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(errors)
                        .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String said = Files.readString(errors.toPath());
        Files.delete(errors.toPath());
        assertThat(code).as("%s: %s", String.join(" ", command), said).isZero();
        assertThat(said).as("the safety net").doesNotContain("PYL-E108");
        return text;
    }
}
