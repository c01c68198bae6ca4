package pyloom.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands, which must succeed.
 *
 * @param folder where they run
 */
record Commands(Path folder) {

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** {@return what {@code pyloom} prints} */
    String pyloom(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("pyloom.cli.Pyloom");
        command.addAll(arguments);
        return output(command.toArray(String[]::new));
    }

    /** {@return what a command prints} */
    String output(String... command) throws IOException, InterruptedException {
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
