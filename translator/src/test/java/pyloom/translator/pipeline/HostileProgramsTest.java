package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.files.Descriptors;
import pyloom.translator.source.SourceText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs that strain a translator or a runtime; the numbers are those of the list of hostile
 * inputs. What CPython prints is beside the programs in {@code src/test/resources/hostile}.
 */
final class HostileProgramsTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/hostile");
    private static final String END_OF_COMMENT = "*/ } static { System.exit(3); } /*";
    private static final String ESCAPES =
            "\\u002a\\u002f } static { System.exit(3); } \\u000a System.exit(4); \\uuuu002f";

    @TempDir private Path folder;

    private String run(String name, String program) throws Exception {
        return run(Files.writeString(folder.resolve(name), program));
    }

    private static String run(Path file) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Descriptors.redirectOutput(printed);
        try {
            SourceText source = SourceText.decode(file.toString(), Files.readAllBytes(file));
            ProgramRunner.run(source, List.of(), new RunOptions(TranslationOptions.STANDARD, null));
        } finally {
            Descriptors.redirectOutput(null);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void printsWhatCPythonPrints(String name) throws Exception {
        assertThat(run(PROGRAMS.resolve(name + ".py"))).isEqualTo(expected(name));
    }

    private static String expected(String name) throws IOException {
        return Files.readString(PROGRAMS.resolve(name + ".out"));
    }

    private static String commented(String payload) {
        return """
        # %1$s
        def f(x):  # %1$s
            r'''%1$s'''
            # %1$s
            return x  # %1$s
        # %1$s
        print(f(7), f.__doc__)
        """
                .formatted(payload);
    }

    @Test
    void h52CommentsThatEndCommentsOfJava() throws Exception {
        assertThat(run("h52.py", commented(END_OF_COMMENT)))
                .isEqualTo("7 " + END_OF_COMMENT + "\n");
    }

    @Test
    void h53CommentsAndDocstringsWithEscapesOfJava() throws Exception {
        assertThat(run("h53.py", commented(ESCAPES))).isEqualTo("7 " + ESCAPES + "\n");
    }

    @Test
    void h54CommentsWithEscapesThatJavaRefuses() throws Exception {
        assertThat(run("h54.py", commented("C:\\users\\x"))).isEqualTo("7 C:\\users\\x\n");
    }

    @Test
    void h56NamesOfFilesWithCodeInThem() throws Exception {
        String name = "x\" + \\u0022; \\u000a * } static { int y; } \\u002a\\u002f.py";
        String program = "import os\nprint(os.path.basename(__file__))\n";
        assertThat(run(name, program)).isEqualTo(name + "\n");
    }

    @Test
    void h56AuthorsWithCodeInThem() throws Exception {
        String program = "__author__ = %1$s\n\"\"\"%2$s\"\"\"\nprint(__author__)\n";
        assertThat(run("h56.py", program.formatted("r'" + ESCAPES + "'", END_OF_COMMENT)))
                .isEqualTo(ESCAPES + "\n");
    }

    @Test
    void h59AFunctionThatIsLargerThanAMethod() throws Exception {
        String step = "    x = x + 1\n";
        String program = "def f(x):\n%s    return x\nprint(f(1), f(0.5))\n";
        assertThat(run("h59.py", program.formatted(step.repeat(9_000)))).isEqualTo("9001 9000.5\n");
    }

    @Test
    void h59DisplaysThatAreLargerThanAMethod() throws Exception {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            numbers.append(i).append(", ");
        }
        String program =
                """
                numbers = [%1$s]
                def f():
                    return (%1$s), {%1$s}
                print(len(numbers), sum(numbers), len(f()[0]), sum(f()[1]))
                """;
        assertThat(run("h59.py", program.formatted(numbers)))
                .isEqualTo("12000 71994000 12000 71994000\n");
    }

    @Test
    void h61MoreParametersThanAMethodHas() throws Exception {
        printsWhatCPythonPrints("h61_parameters");
    }

    @Test
    void h63ResultsThatNoMemoryHolds() throws Exception {
        printsWhatCPythonPrints("h63_sizes");
    }

    /** CPython computes for hours what a number of the runtime could not hold. */
    @Test
    void h63PowersThatNoNumberHolds() throws Exception {
        String program =
                """
                for power in lambda: 9**9**9**9, lambda: pow(7, 10**12), lambda: (-3) ** 10**15:
                    try:
                        power()
                    except MemoryError as e:
                        print(type(e).__name__)
                print(pow(9, 9**9, 1000), 1 ** 10**30, (-1) ** (10**30 + 1))
                """;
        assertThat(run("h63.py", program)).isEqualTo("MemoryError\n".repeat(3) + "289 1 -1\n");
    }

    @Test
    void h64RecursionWithoutEnd() throws Exception {
        printsWhatCPythonPrints("h64_recursion");
    }
}
