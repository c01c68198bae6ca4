package pyloom.targets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The Java that translation aims at, written by hand, prints what CPython prints. */
class TargetsTest {

    @Test
    void theTypedPipelineRuns() throws Exception {
        assertThat(output(Pipeline.class).lines())
                .containsExactlyInAnyOrder("skipped: p0 sent 5", "processed 9 jobs");
    }

    @Test
    void theTypedSummariesRun() throws Exception {
        assertThat(output(Summaries.class))
                .isEqualTo(
                        """
                        empty: empty has no text
                        Summary(words=12, title='prose')
                        Summary(words=4, title='haiku')
                        16 words, mean 8.00
                        """);
    }

    @Test
    void theUglyProgramRunsAndForks() throws Exception {
        assertThat(output(Ugly.class))
                .isEqualTo(
                        """
                        make Square (3, 4) {'name': 'sq', 'colour': 'red'}
                        18 {'colour': 'red'} ['Shape', 'Square']
                        make Shape (1,) {}
                        NotImplementedError('shape')
                        sent a
                        0 1 2
                        closed
                        no number: seven / invalid literal for int() with base 10: 'seven'
                        child sees 11
                        child sees 16
                        parent keeps 11
                        """);
    }

    private static String output(Class<?> main) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
