package pyloom.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a program did that others can see.
 *
 * @param output what it wrote to standard output
 * @param lastError the last line that it wrote to standard error, which names the exception that
 *     ended it; empty if there is none
 * @param exitCode its exit code; negative if it did not end in time
 */
record ProgramOutcome(String output, String lastError, int exitCode) {

    private static final int ENDLESS = -1;

    /** Runs a command without input, without Python's variables in its environment. */
    static ProgramOutcome of(List<String> command, Duration limit)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("pyloom", ".out");
        Path errors = Files.createTempFile("pyloom", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectInput(nothing())
                            .redirectOutput(output.toFile())
                            .redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
            Process process = builder.start();
            boolean ended = false;
            try {
                ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                if (!ended) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly().waitFor();
                }
            }
            return new ProgramOutcome(
                    read(output), lastLine(read(errors)), ended ? process.exitValue() : ENDLESS);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static ProcessBuilder.Redirect nothing() {
        String device = File.separatorChar == '/' ? "/dev/null" : "NUL";
        return ProcessBuilder.Redirect.from(new File(device));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String lastLine(String text) {
        return text.lines().reduce("", (_, line) -> line);
    }

    /** {@return whether it ended at all} */
    boolean ended() {
        return exitCode != ENDLESS;
    }
}
