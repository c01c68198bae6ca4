package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;

final class BuildCommandTest {

    @TempDir private Path folder;

    private final Session session = new Session();
    private Path program;
    private Path jar;

    @BeforeEach
    void makeProgram() throws IOException {
        jar = folder.resolve("out").resolve("app.jar");
        program = folder.resolve("p.py");
        Files.writeString(
                program, "import words.count\nprint(words.count.of('a b'), __name__)\n1/0\n");
        Files.createDirectories(folder.resolve("words"));
        Files.writeString(folder.resolve("words/__init__.py"), "");
        Files.writeString(
                folder.resolve("words/count.py"),
                "def of(text):\n    return len(text.split()), __file__[-18:]\n");
    }

    @Test
    void theJarRunsWithNothingElse() throws Exception {
        assertThat(session.execute("build", program.toString(), "-o", jar.toString())).isZero();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProgramOutcome outcome =
                ProgramOutcome.of(List.of(java, "-jar", jar.toString()), Duration.ofMinutes(1));
        assertThat(outcome.output()).isEqualTo("(2, 'jar/words/count.py') __main__\n");
        assertThat(outcome.lastError()).isEqualTo("ZeroDivisionError: division by zero");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    /** What the emitted class tells the runtime of itself must not depend on how it was started. */
    @Test
    void functionsClassesAndGeneratorsWorkFromTheJar() throws Exception {
        Files.writeString(
                program,
                """
                import threading
                from dataclasses import dataclass
                @dataclass
                class Point:
                    x: int
                    def double(self): return Point(self.x * 2)
                class Refused(Exception):
                    pass
                def numbers(n):
                    for i in range(n): yield i
                def caught(f):
                    def wrapper(*args):
                        try: return f(*args)
                        except Refused as refused: return repr(refused)
                    return wrapper
                @caught
                def refuse(x): raise Refused(x)
                found = []
                thread = threading.Thread(target=lambda: found.append(sorted(numbers(3), key=lambda i: -i)))
                thread.start(); thread.join()
                print(found, Point(2).double(), refuse(1), [f.__name__ for f in (numbers, refuse)])
                """);
        session.execute("build", program.toString(), "-o", jar.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProgramOutcome outcome =
                ProgramOutcome.of(List.of(java, "-jar", jar.toString()), Duration.ofMinutes(1));
        assertThat(outcome.lastError()).isEmpty();
        assertThat(outcome.output())
                .isEqualTo("[[2, 1, 0]] Point(x=4) Refused(1) ['numbers', 'wrapper']\n");
    }

    @Test
    void nothingOfTheTranslatorIsInTheJar() throws IOException {
        session.execute("build", program.toString(), "-o", jar.toString());
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(Object::toString))
                    .contains("app/P.class", "pyloom/runtime/Program.class")
                    .noneMatch(
                            name ->
                                    name.startsWith("pyloom/translator")
                                            || name.startsWith("pyloom/cli")
                                            || name.contains("javaparser")
                                            || name.contains("antlr"));
        }
    }

    @Test
    void theSameProgramGivesTheSameBytes() throws IOException {
        session.execute("build", program.toString(), "-o", jar.toString());
        byte[] first = Files.readAllBytes(jar);
        Files.delete(jar);
        session.execute("build", program.toString(), "-o", jar.toString());
        assertThat(Files.readAllBytes(jar)).isEqualTo(first);
    }

    @Test
    void aLauncherStartsTheJarWithACacheThatTheJvmAccepts() throws Exception {
        assertThat(session.execute("build", program.toString(), "-o", jar.toString(), "--launcher"))
                .isZero();
        assertThat(session.err()).isEmpty();
        Path script = jar.resolveSibling("app");
        Path link = Files.createSymbolicLink(folder.resolve("link to app"), script);
        ProgramOutcome outcome =
                ProgramOutcome.of(
                        List.of(
                                "/usr/bin/env",
                                "JAVA_HOME=" + System.getProperty("java.home"),
                                "JAVA_OPTS=-XX:AOTMode=on", // refuses to start without the cache
                                link.toString()),
                        Duration.ofMinutes(1));
        assertThat(outcome.output()).isEqualTo("(2, 'jar/words/count.py') __main__\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(jar.resolveSibling("app.aot")).isNotEmptyFile();
    }

    @Test
    void aLauncherOverwritesNothingOfTheUsers() throws IOException {
        Files.createDirectories(jar.resolveSibling("app"));
        assertThat(session.execute("build", program.toString(), "-o", jar.toString(), "--launcher"))
                .isEqualTo(73);
        assertThat(session.err()).contains("no start script");
        assertThat(jar).doesNotExist();
    }

    @Test
    void aProgramThatIsNoPythonLeavesNoJar() throws IOException {
        Files.writeString(program, "x = ");
        assertThat(session.execute("build", program.toString(), "-o", jar.toString()))
                .isEqualTo(65);
        assertThat(jar).doesNotExist();
    }

    @Test
    void aJarThatCannotBeWrittenIsSaid() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "").resolve("app.jar");
        assertThat(session.execute("build", program.toString(), "-o", below.toString()))
                .isEqualTo(73);
        assertThat(session.err()).contains("cannot write");
    }

    @Test
    void aPackageMustBeOneOfJavas() {
        assertThat(session.execute("build", program.toString(), "--package", "a.class"))
                .isEqualTo(64);
    }

    @Test
    void aModuleOfTheProgramHidesOneOfTheLibraryButNoneThatIsBuiltIn() throws Exception {
        Files.writeString(folder.resolve("queue.py"), "own = True\n");
        Files.writeString(folder.resolve("time.py"), "own = True\n");
        Files.createDirectories(folder.resolve("heapq"));
        Files.writeString(folder.resolve("heapq/inner.py"), "own = True\n");
        Files.writeString(
                program,
                """
                import heapq, queue, time
                print([hasattr(module, "own") for module in (heapq, queue, time)])
                """);
        String expected = "[False, True, False]\n";
        Duration limit = Duration.ofMinutes(1);
        assertThat(ProgramOutcome.of(OwnProcess.command("run", program.toString()), limit).output())
                .isEqualTo(expected);
        session.execute("build", program.toString(), "-o", jar.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(ProgramOutcome.of(List.of(java, "-jar", jar.toString()), limit).output())
                .isEqualTo(expected);
    }
}
