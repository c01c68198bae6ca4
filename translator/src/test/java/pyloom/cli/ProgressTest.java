package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

final class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean terminal, int total) {
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        return new Progress(out, terminal, total, () -> now);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shortWorkShowsNothing() {
        Progress progress = progress(true, 3);
        now = 900_000_000;
        progress.at(2, "c.py");
        progress.clear();
        assertThat(shown()).isEmpty();
    }

    @Test
    void longWorkShowsHowFarItIsAndClearsTheLineAtTheEnd() {
        Progress progress = progress(true, 3);
        now = 1_000_000_000;
        progress.at(1, "b.py");
        now += 1;
        progress.at(2, "c.py");
        progress.clear();
        progress.clear();
        assertThat(shown()).isEqualTo("\r\033[K1 of 3, b.py\r\033[K");
    }

    @Test
    void outsideATerminalNothingIsShown() {
        Progress progress = progress(false, 3);
        now = 5_000_000_000L;
        progress.at(1, "b.py");
        assertThat(shown()).isEmpty();
    }

    @Test
    void namesCannotMoveTheCursorAndAreCutAtTheFront() {
        Progress progress = progress(true, 2);
        now = 5_000_000_000L;
        progress.at(1, "/very".repeat(20) + "/\033[2J.py");
        assertThat(shown()).endsWith("/very/\\x1b[2J.py").hasSizeLessThan(90);
    }
}
