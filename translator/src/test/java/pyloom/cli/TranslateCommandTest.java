package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class TranslateCommandTest {

    @TempDir private Path folder;

    private final Session session = new Session();
    private Path program;
    private Path output;

    @BeforeEach
    void makeProgram() throws IOException {
        output = folder.resolve("out");
        program = write("src/job.py", "import words.count\nprint(words.count.of('a'))\n");
        write("src/words/__init__.py", "");
        write("src/words/count.py", "def of(text):\n    return len(text)\n");
        write("src/other.py", "x = 1\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int translate(Path source, String... more) {
        String[] line = new String[4 + more.length];
        line[0] = "translate";
        line[1] = source.toString();
        line[2] = "-d";
        line[3] = output.toString();
        System.arraycopy(more, 0, line, 4, more.length);
        return session.execute(line);
    }

    @Test
    void aProgramBringsTheModulesItImports() throws IOException {
        assertThat(translate(program)).isZero();
        assertThat(output.resolve("app/Job.java")).exists();
        assertThat(output.resolve("app/words/Count.java")).exists();
        assertThat(output.resolve("app/Other.java")).doesNotExist();
        assertThat(Files.readString(output.resolve("META-INF/pyloom/modules.tsv")))
                .isEqualTo("job\tapp.Job\nwords\tapp.Words\nwords.count\tapp.words.Count\n");
    }

    @Test
    void aPackageIsTranslatedWhole() {
        assertThat(translate(folder.resolve("src/words"), "--package", "com.example")).isZero();
        assertThat(output.resolve("com/example/Words.java")).exists();
        assertThat(output.resolve("com/example/words/Count.java")).exists();
        assertThat(output.resolve("com/example/Job.java")).doesNotExist();
    }

    @Test
    void aPackageHasEntryPointsForJava() throws IOException {
        write(
                "src/words/count.py",
                """
                def of(text: str, least: int = 1, *, mark: str) -> bool:
                    "Says ``something``."
                def all(*texts) -> float: ...
                def either(a: str | None, b: int | None, c: "str") -> list[int]: ...
                @staticmethod
                def decorated(x: dict[str, int]) -> int: ...
                def nothing() -> None: ...
                def _private(): ...
                """);
        assertThat(translate(folder.resolve("src/words"))).isZero();
        String java = Files.readString(output.resolve("app/words/Count.java"));
        assertThat(java.lines().map(String::strip).filter(line -> line.startsWith("public static")))
                .containsExactly(
                        "public static final TranslatedModule MODULE ="
                                + " new TranslatedModule(\"words.count\", Count::body);",
                        "public static Object of(String text, long least, String mark) {",
                        "public static Object of(String text, String mark) {",
                        "public static double all(Object... arguments) {",
                        "public static List<?> either(String a, Object b, Object c) {",
                        "public static Object decorated(Map<?, ?> x) {",
                        "public static void nothing() {");
        assertThat(java).containsOnlyOnce("/** Says {@code something}. */");
        assertThat(translate(program)).isZero();
        assertThat(Files.readString(output.resolve("app/words/Count.java")))
                .doesNotContain("public static void nothing");
    }

    @Test
    void aFolderIsAllItsModules() {
        assertThat(translate(folder.resolve("src"))).isZero();
        assertThat(output.resolve("app/Other.java")).exists();
        assertThat(output.resolve("app/words/Count.java")).exists();
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        translate(program);
        byte[] first = Files.readAllBytes(output.resolve("app/Job.java"));
        assertThat(translate(program)).isZero();
        assertThat(session.out()).endsWith("0 files written, 11 as they were, 0 removed\n");
        assertThat(Files.readAllBytes(output.resolve("app/Job.java"))).isEqualTo(first);
    }

    @Test
    void anExplanationNeedsNoFolder() throws IOException {
        write("src/job.py", "def f(x):\n    return open(x).read(1)\nprint(f('a'))\n");
        assertThat(session.execute("translate", "--explain", program.toString())).isZero();
        assertThat(session.out())
                .isEqualTo(
                        """
                        job:
                          line 1: f(str) -> object
                            x: str
                            dynamic first at line 2, column 12: nothing is known of what open() returns
                        """);
        assertThat(output).doesNotExist();
        assertThat(session.execute("translate", program.toString())).isEqualTo(64);
        assertThat(session.err()).contains("-d").contains("--explain");
    }

    @Test
    void renamedNamesAreListed() throws IOException {
        write(
                "src/job.py",
                "def old_name(int):\n    a_b = int\n    return a_b\nc_d = old_name(old_name)\n");
        translate(program);
        assertThat(Files.readString(output.resolve("META-INF/pyloom/names.tsv")))
                .contains("job\tfunction\t\told_name\toldName\n")
                .contains("job\tlocal\told_name\tint\tint_\n")
                .contains("job\tlocal\told_name\ta_b\taB\n");
    }

    @Test
    void handMadeChangesOfAPackageStayToo() throws IOException {
        Path words = folder.resolve("src/words");
        translate(words);
        Path java = output.resolve("app/words/Count.java");
        Files.writeString(java, "// mine");
        write("src/words/count.py", "x = 2\n");
        write("src/words/more.py", "y = 3\n");
        assertThat(translate(words)).isEqualTo(73);
        assertThat(Files.readString(java)).isEqualTo("// mine");
        assertThat(Files.readString(output.resolve("app/words/Count.java.new"))).contains("Count");
        assertThat(output.resolve("app/words/More.java")).exists();
        assertThat(translate(words, "--force")).isZero();
        assertThat(Files.readString(java)).contains("class Count");
    }

    @Test
    void whatWasChangedByHandStaysUnlessForced() throws IOException {
        translate(program);
        Path java = output.resolve("app/Job.java");
        Files.writeString(java, "// mine");
        write("src/job.py", "print(2)\n");
        assertThat(translate(program)).isEqualTo(73);
        assertThat(Files.readString(java)).isEqualTo("// mine");
        assertThat(session.err()).contains("app/Job.java was changed by hand");
        assertThat(translate(program, "--force")).isZero();
        assertThat(Files.readString(java)).contains("class Job");
    }

    @Test
    void oneBadFileAndNothingIsWritten() throws IOException {
        write("src/words/count.py", "def of(text:\n");
        assertThat(translate(program)).isEqualTo(65);
        assertThat(session.err()).contains("count.py:1").contains("nothing was written");
        assertThat(output).doesNotExist();
    }

    @Test
    void aMissingSourceIsNoInput() {
        assertThat(translate(folder.resolve("no.py"))).isEqualTo(66);
        assertThat(output).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(output, "");
        assertThat(translate(program)).isEqualTo(73);
    }
}
