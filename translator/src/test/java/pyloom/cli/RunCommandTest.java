package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class RunCommandTest {

    @TempDir private Path folder;

    private final List<String> seen = new ArrayList<>();

    private final Session session =
            new Session()
                    .with(
                            "run",
                            new RunCommand(
                                    (source, arguments, _) -> {
                                        seen.add(source.text());
                                        seen.addAll(arguments);
                                        return 3;
                                    }));

    @Test
    void theExitCodeIsTheProgramsOwnAndWhatFollowsTheFileBelongsToIt() throws IOException {
        String program = Files.writeString(folder.resolve("p.py"), "x").toString();
        assertThat(session.execute("run", program, "--words", "-h", "a b", "@c")).isEqualTo(3);
        assertThat(seen).containsExactly("x", "--words", "-h", "a b", "@c");
    }

    @Test
    void aMissingProgramIsNoInput() {
        assertThat(session.execute("run", "no/such.py", "x")).isEqualTo(66);
        assertThat(seen).isEmpty();
    }

    @Test
    void aProgramThatIsNoPythonIsBadInput() throws IOException {
        Path program = folder.resolve("p.py");
        Files.write(program, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});
        Session refusing =
                new Session()
                        .with(
                                "run",
                                new RunCommand(
                                        (source, arguments, _) -> {
                                            throw CommandsTest.syntaxError("bad", 1, 1, 2);
                                        }));
        assertThat(refusing.execute("run", program.toString())).isEqualTo(65);
    }
}
