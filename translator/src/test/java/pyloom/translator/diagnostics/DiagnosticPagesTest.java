package pyloom.translator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class DiagnosticPagesTest {

    private static final Path PAGES = Path.of("../docs/diagnostics");

    private static List<String> codes() {
        return Arrays.stream(Code.values()).map(Code::id).toList();
    }

    private static List<String> stems(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("PYL-"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .toList();
        }
    }

    @Test
    void everyCodeHasAPageAndAnExample() throws IOException {
        assertThat(stems(PAGES)).containsExactlyInAnyOrderElementsOf(codes());
        assertThat(stems(PAGES.resolve("examples"))).containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void codesAreNumberedInTheirOrder() {
        assertThat(codes()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pagesSayWhatToDo() throws IOException {
        for (Code code : Code.values()) {
            String page = Files.readString(PAGES.resolve(code.id() + ".md"));
            assertThat(page)
                    .startsWith("# " + code.id() + ": ")
                    .contains("(examples/" + code.id() + ".py)")
                    .contains(code.severity().word() + ' ' + code.id() + ": ")
                    .contains("**What to do.**");
        }
    }

    @Test
    void theListNamesEveryPage() throws IOException {
        String list = Files.readString(PAGES.resolve("README.md"));
        for (Code code : Code.values()) {
            String page = Files.readString(PAGES.resolve(code.id() + ".md"));
            String about = page.lines().findFirst().orElseThrow().replaceFirst(".*?: ", "");
            assertThat(list)
                    .contains(
                            "| [%1$s](%1$s.md) | %2$s | %3$s |"
                                    .formatted(code.id(), code.severity().word(), about));
        }
    }
}
