package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The shell scripts around the program, as far as they go without building it. */
@Timeout(60)
final class LauncherTest {

    private record Outcome(int code, String output) {}

    @TempDir private Path folder;

    private static Outcome bash(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.command().addFirst("bash");
        builder.directory(Path.of("..").toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : new String[] {"java", "javac"}) {
            Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    @Test
    void aJdkThatIsNamedAndWillNotDoIsNotReplacedByAnother() throws Exception {
        Outcome outcome = bash(Map.of("PYLOOM_JAVA_HOME", "/no/such"), "pyloom", "--version");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.output()).contains("PYLOOM_JAVA_HOME=/no/such is not the home of a JDK");
    }

    @Test
    void withoutAJdkTheLauncherSaysHowToGetOne() throws Exception {
        String script =
                """
                . launcher/jdk.sh
                find_jdk_in_usual_places() { return 1; }
                PATH=/no/such
                find_jdk || { PATH=/bin:/usr/bin; explain_jdk; exit 69; }
                """;
        Outcome outcome = bash(Map.of(), "-c", script);
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.output()).contains("no JDK 25 found", "apt install", "PYLOOM_JAVA_HOME");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_412, 1", "24.0.2, 1", "25, 0", "25.0.3, 0", "26-ea, 0", "'', 1"})
    void theReleaseFileTellsWhetherAJdkWillDo(String version, int expected) throws Exception {
        Path home = jdk("jdk", version);
        Outcome outcome = bash(Map.of(), "-c", ". launcher/jdk.sh; jdk_will_do " + home);
        assertThat(outcome.code()).isEqualTo(expected);
    }

    @Test
    void javaHomeThatIsTooOldGivesWayToThePath() throws Exception {
        Path old = jdk("old", "17.0.1");
        Path fit = jdk("fit", "25.0.1");
        String script = "PATH=" + fit + "/bin; . launcher/jdk.sh; find_jdk; echo $JDK_HOME";
        Outcome outcome = bash(Map.of("JAVA_HOME", old.toString()), "-c", script);
        assertThat(outcome.output()).isEqualTo(fit + "\n");
    }

    @Test
    void theScriptsAreValidForTheirShells() throws Exception {
        String script =
                """
                sh -n mvnw && sh -n launcher/jdk.sh &&
                for file in pyloom launcher/prepare.sh .ci/run; do bash -n $file || exit; done
                """;
        assertThat(bash(Map.of(), "-c", script)).isEqualTo(new Outcome(0, ""));
    }
}
