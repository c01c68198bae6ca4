package pyloom.translator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a folder of output looks like after runs of all kinds. */
final class OutputFolderTest {

    /** How often a run is killed; 50 for the long run. */
    private static final int KILLS = Integer.getInteger("pyloom.output.kills", 5);

    @TempDir Path folder;

    private OutputReport run(boolean force, String... filesAndContents) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            for (int i = 0; i < filesAndContents.length; i += 2) {
                String path = filesAndContents[i];
                output.add(path.replaceAll("/.*", ""), path, bytes(filesAndContents[i + 1]));
            }
            return output.commit(force);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals(".pyloom/lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void filesAreWrittenOnceAndLeftAloneThen() throws IOException {
        assertThat(run(false, "a/A.java", "1", "b/B.java", "2").written())
                .containsExactly("a/A.java", "b/B.java");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a/A.java"), old);
        OutputReport again = run(false, "a/A.java", "1", "b/B.java", "3");
        assertThat(again.unchanged()).containsExactly("a/A.java");
        assertThat(again.written()).containsExactly("b/B.java");
        assertThat(read("b/B.java")).isEqualTo("3");
        assertThat(Files.getLastModifiedTime(folder.resolve("a/A.java"))).isEqualTo(old);
        assertThat(files()).containsExactly(".pyloom/manifest", "a/A.java", "b/B.java");
    }

    @Test
    void theManifestIsThatOfSha256sum() throws IOException {
        run(false, "A.java", "abc");
        assertThat(read(".pyloom/manifest"))
                .isEqualTo(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                                + "  A.java\n");
    }

    @Test
    void h50WhatWasChangedByHandStaysWithAllOfItsModule() throws IOException {
        run(false, "a/A.java", "1", "a/A.py.map", "1", "b/B.java", "1");
        Files.writeString(folder.resolve("a/A.java"), "mine");
        OutputReport report = run(false, "a/A.java", "2", "a/A.py.map", "2", "b/B.java", "2");
        assertThat(report.kept()).containsExactly("a/A.java");
        assertThat(report.written()).containsExactly("b/B.java");
        assertThat(read("a/A.java")).isEqualTo("mine");
        assertThat(read("a/A.java.new")).isEqualTo("2");
        assertThat(read("a/A.py.map")).isEqualTo("1");
        assertThat(read("a/A.py.map.new")).isEqualTo("2");
        assertThat(run(true, "a/A.java", "2", "a/A.py.map", "2", "b/B.java", "2").written())
                .containsExactly("a/A.java", "a/A.py.map");
        assertThat(read("a/A.java")).isEqualTo("2");
    }

    @Test
    void aFileThatSomeoneElseMadeStays() throws IOException {
        Files.writeString(folder.resolve("A.java"), "mine");
        assertThat(run(false, "A.java", "1").kept()).containsExactly("A.java");
        assertThat(read("A.java")).isEqualTo("mine");
    }

    @Test
    void whatIsNoLongerMadeGoesUnlessItWasChanged() throws IOException {
        run(false, "A.java", "1", "B.java", "1", "C.java", "1");
        Files.writeString(folder.resolve("B.java"), "mine");
        OutputReport report = run(false, "C.java", "1");
        assertThat(report.removed()).containsExactly("A.java");
        assertThat(report.kept()).containsExactly("B.java");
        assertThat(files()).containsExactly(".pyloom/manifest", "B.java", "C.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.java",
                "a/../../evil.java",
                "/tmp/evil.java",
                "",
                ".",
                "a/..",
                ".pyloom/manifest",
                "a\nb.java",
                "a\0b.java"
            })
    void h48PathsThatLeadOutAreRefused(String path) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            assertThatThrownBy(() -> output.add("m", path, bytes("1")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void h49LinksThatLeadOutAreRefused(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        assertThatThrownBy(() -> run(false, "a/A.java", "1"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("leads out of the folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void h50TwoFilesThatDifferInCaseAloneAreRefused() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.add("a", "A.java", bytes("1"));
            assertThatThrownBy(() -> output.add("b", "a.java", bytes("1")))
                    .hasMessage("two files would become a.java");
        }
    }

    @Test
    void h51APathThatIsTooLongIsAnErrorAndNothingIsWritten() throws IOException {
        run(false, "good/A.java", "old");
        String tooLong = "x".repeat(300) + ".java";
        assertThatThrownBy(() -> run(false, "good/A.java", "new", "bad/" + tooLong, "text"))
                .isInstanceOf(IOException.class);
        assertThat(read("good/A.java")).isIn("old", "new");
        assertThat(files()).noneMatch(file -> file.contains("tmp"));
    }

    @Test
    void h51AFolderThatIsAFileIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertThatThrownBy(() -> OutputFolder.open(file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void onlyOneRunAtATimeHasTheFolder() throws IOException {
        try (OutputFolder first = OutputFolder.open(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> OutputFolder.open(folder))
                    .hasMessageContaining("another run is writing to it");
        }
        OutputFolder.open(folder).close();
    }

    @Test
    void aRunThatIsKilledLeavesEachFileOldOrNew() throws Exception {
        Random random = new Random(5);
        int version = 0;
        for (int i = 0; i < KILLS; i++) {
            Process writer = start(version);
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(writer.getInputStream()))) {
                int last = version;
                for (int lines = 1 + random.nextInt(6); lines > 0; lines--) {
                    last = Integer.parseInt(out.readLine());
                }
                // Not by the process object, which would close the stream to read from.
                ProcessHandle.of(writer.pid()).ifPresent(ProcessHandle::destroyForcibly);
                writer.waitFor();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    last = line.isEmpty() ? last : Integer.parseInt(line);
                }
                version = last;
            }
            for (int file = 0; file < Writer.FILES; file++) {
                String content = read("m" + file + "/F" + file + ".java");
                assertThat(content)
                        .isIn(Writer.content(version, file), Writer.content(version + 1, file));
            }
            try (OutputFolder output = OutputFolder.open(folder)) {
                Writer.fill(output, version + 2);
                assertThat(output.commit(false).kept()).isEmpty();
            }
            assertThat(files()).hasSize(Writer.FILES + 1);
            version += 2;
        }
    }

    private Process start(int version) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        Integer.toString(version))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Writes version after version of some files until it is killed. */
    static final class Writer {

        static final int FILES = 8;

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            for (int version = Integer.parseInt(arguments[1]) + 1; ; version++) {
                try (OutputFolder output = OutputFolder.open(Path.of(arguments[0]))) {
                    fill(output, version);
                    output.commit(false);
                }
                System.out.println(version);
            }
        }

        static void fill(OutputFolder output, int version) {
            for (int file = 0; file < FILES; file++) {
                String path = "m" + file + "/F" + file + ".java";
                output.add("m" + file, path, bytes(content(version, file)));
            }
        }

        static String content(int version, int file) {
            return ("version " + version + " of " + file + "\n").repeat(2_000);
        }
    }
}
