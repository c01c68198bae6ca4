package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What becomes of a program that somebody interrupts from a terminal. */
class InterruptedProgramTest {

    private static final int INTERRUPTED = 130;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "threading.Thread(target=time.sleep, args=(1000,), daemon=True).run()",
                "queue.Queue().get()",
                "input()"
            })
    void ctrlCEndsAProgramThatComputesOrWaits(String statement) throws Exception {
        assumeThat(ignoresInterrupts()).isFalse();
        Path program =
                Files.writeString(
                        folder.resolve("program.py"),
                        """
                        import queue, threading, time
                        print("begun", flush=True)
                        try:
                            %s
                        finally:
                            print("cleaned up", flush=True)
                        """
                                .formatted(statement));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Pyloom.class.getName(),
                                "run",
                                "--no-cache",
                                program.toString())
                        .redirectError(folder.resolve("stderr").toFile())
                        .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("begun");
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertThat(output.readLine()).isEqualTo("cleaned up");
        }
        assertThat(process.waitFor()).isEqualTo(INTERRUPTED);
        assertThat(Files.readString(folder.resolve("stderr")))
                .startsWith("Traceback (most recent call last):\n")
                .endsWith("\nKeyboardInterrupt\n");
    }

    /** Whether this process was started in the background of a shell: so its children ignore it. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return true;
        }
        String line =
                Files.readAllLines(status).stream()
                        .filter(each -> each.startsWith("SigIgn:"))
                        .findFirst()
                        .orElse("SigIgn: 0");
        return (Long.parseUnsignedLong(line.split("\\s+")[1], 16) >> 1 & 1) != 0;
    }
}
