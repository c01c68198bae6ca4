package pyloom.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Each sample prints what CPython prints, however it is brought to run. */
final class SamplesTest {

    private static final List<Sample> SAMPLES = Sample.all();

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

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
        assertThat(output(scratch, JAVA, "-jar", jar.toString()))
                .isEqualTo(sample.expectedOutput());
    }

    @Test
    void aMavenProjectBuildsWithoutANetwork() throws Exception {
        Sample sample = SAMPLES.getFirst();
        Path project = scratch.resolve("hello");
        pyloom("translate", "--project", sample.program().toString(), "-d", project.toString());
        String maven = Path.of("..", windows() ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString();
        assertThat(output(project, maven, "-o", "-q", "-B", "package")).isBlank();
        assertThat(output(project, JAVA, "-jar", "target/hello.jar"))
                .isEqualTo(sample.expectedOutput());
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
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return text;
    }
}
