package pyloom.translator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.source.UnreadableFileException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hostile input H49: what is called x.py and is no file one can read. */
@Timeout(10)
final class SourceFileTest {

    private static final long LIMIT = 100;

    @TempDir private Path folder;

    private Reason refusal(Path path) {
        return catchThrowableOfType(
                        UnreadableFileException.class,
                        () -> SourceFile.read(path.toString(), LIMIT))
                .reason();
    }

    @Test
    void aFileIsReadWhole() throws IOException {
        Path file = Files.write(folder.resolve("x.py"), new byte[] {1, 0, -1});
        assertThat(SourceFile.read(file.toString(), LIMIT)).containsExactly(1, 0, -1);
    }

    @Test
    void aLinkToAFileIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("target"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("x.py"), file);
        assertThat(SourceFile.read(link.toString(), LIMIT)).hasSize(1);
    }

    @Test
    void aPipeIsRefusedWithoutWaitingForAWriter() throws Exception {
        Path pipe = folder.resolve("x.py");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertThat(refusal(pipe)).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void aDirectoryIsRefused() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("x.py"));
        assertThat(refusal(directory)).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void anEndlessDeviceIsRefused() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertThat(refusal(device)).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void aFileOfTheKernelThatHasNoSizeIsRefused() {
        Path file = Path.of("/proc/self/maps");
        assumeTrue(Files.exists(file));
        assertThat(refusal(file)).isEqualTo(Reason.CHANGED);
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        Path loop = folder.resolve("x.py");
        Files.createSymbolicLink(loop, loop);
        assertThat(refusal(loop)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aDanglingLinkIsMissing() throws IOException {
        Path link = folder.resolve("x.py");
        Files.createSymbolicLink(link, folder.resolve("nowhere"));
        assertThat(refusal(link)).isEqualTo(Reason.MISSING);
    }

    @Test
    void aNameThatNoFileCanHaveIsMissing() {
        UnreadableFileException refusal =
                catchThrowableOfType(
                        UnreadableFileException.class, () -> SourceFile.read("a\0b", LIMIT));
        assertThat(refusal.reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void aFileWithoutReadPermissionIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.py"), "x");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        assertThat(refusal(file)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aFileOverTheLimitIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("x.py"), new byte[101]);
        assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }
}
