package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.pipeline.Faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Each example brings about its diagnostic, and the page shows what is then said. */
final class DiagnosticExamplesTest {

    private static final String OPTIONS = "# options: ";
    private static final Path PAGES = Path.of("../docs/diagnostics");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void theExampleBringsAboutWhatThePageShows(Code code) throws IOException {
        Path example = PAGES.resolve("examples").resolve(code.id() + ".py");
        List<String> line = new ArrayList<>(List.of(command(code)));
        line.addAll(options(example));
        line.add(example.toString());
        Session session = new Session();
        if (code == Code.TOO_COMPLEX) {
            session.stackBytes(1 << 20);
        }
        if (code == Code.TYPED_TIER_FAILED) {
            session.with("translate", new TranslateCommand(Faults::inInference));
            line.addAll(List.of("-d", folder.toString()));
        }
        session.execute(line.toArray(String[]::new));
        String said = session.err().replace(example.getParent() + "/", "");
        assertThat(Files.readString(PAGES.resolve(code.id() + ".md")))
                .contains("```\n" + said + "```\n");
    }

    /** What is no error of Python shows only when the program is translated. */
    private static String command(Code code) {
        return switch (code) {
            case SYNTAX_ERROR, UNREADABLE_FILE, FILE_TOO_LARGE, TOO_COMPLEX, MISLEADING_DIRECTION ->
                    "check";
            case ASYNC, SURROGATE_PAIR -> "run";
            case MISSING_MODULE, MAYBE_MISSING_MODULE, UNKNOWN_MODULE, MISSING_MEMBER -> "audit";
            case TYPED_TIER_FAILED -> "translate";
        };
    }

    private static List<String> options(Path example) throws IOException {
        if (Files.isDirectory(example)) {
            return List.of();
        }
        return Files.readString(example)
                .lines()
                .limit(1)
                .filter(first -> first.startsWith(OPTIONS))
                .flatMap(first -> first.substring(OPTIONS.length()).lines())
                .toList();
    }
}
