package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class DumpCommandTest {

    @TempDir private Path folder;

    private final Session session =
            new Session().with("ast", new DumpCommand("ast", "Prints.", source -> source.text()));

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theDumpEndsWithALineEnd() throws IOException {
        assertThat(session.execute("ast", file("a.py", "abc"), file("b.py", "d\n"))).isZero();
        assertThat(session.out()).isEqualTo("abc\nd\n");
    }

    @Test
    void theHashIsThatOfTheDumpAlone() throws IOException {
        String file = file("a b.py", "abc");
        assertThat(session.execute("ast", "--sha256", file)).isZero();
        assertThat(session.out())
                .isEqualTo(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  "
                                + file
                                + "\n");
    }

    @Test
    void aFileThatIsMissingHasNoLineAmongTheHashes() throws IOException {
        String good = file("good.py", "abc");
        assertThat(session.execute("ast", "--sha256", "no/such.py", good)).isEqualTo(66);
        assertThat(session.out().lines()).hasSize(1);
    }
}
