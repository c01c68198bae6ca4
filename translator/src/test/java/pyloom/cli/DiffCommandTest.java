package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with scripts in place of CPython, since there may be none. */
final class DiffCommandTest {

    @TempDir private Path folder;

    private final Session session = new Session();

    private String python(String version, String script) throws IOException {
        Path file = folder.resolve("python" + version);
        Files.writeString(
                file,
                "#!/bin/sh\nif [ \"$1\" = -c ]; then echo " + version + "; exit; fi\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }

    private String program() throws IOException {
        return Files.writeString(folder.resolve("p.py"), "print(1)\nprint(2)\n").toString();
    }

    @Test
    void programsThatDoTheSameAreTheSame() throws IOException {
        String python = python("3.13", "echo 1; echo 2");
        assertThat(session.execute("diff", "--python", python, program())).isZero();
        assertThat(session.out()).endsWith("p.py: same\n");
    }

    @Test
    void theFirstDifferenceIsShown() throws IOException {
        String python = python("3.13", "echo 1; echo 3; echo 'E: x' >&2; exit 4");
        assertThat(session.execute("diff", "--python", python, program())).isEqualTo(1);
        assertThat(session.out())
                .endsWith(
                        """
                        p.py: DIFFERENT
                          stdout differs from line 2:
                                    | 1
                            CPython | 3
                            Pyloom  | 2
                          exit code: CPython 4, Pyloom 0
                          last line on stderr:
                            CPython | E: x
                            Pyloom  |\s
                        """);
    }

    @Test
    void anotherPythonIsRefused() throws IOException {
        String python = python("3.12", "");
        assertThat(session.execute("diff", "--python", python, program())).isEqualTo(66);
        assertThat(session.err()).contains("is 3.12").contains("--python");
    }

    @Test
    void aMissingProgramIsNoInput() throws IOException {
        String python = python("3.13", "");
        assertThat(session.execute("diff", "--python", python, "missing.py")).isEqualTo(66);
    }
}
