package pyloom.translator.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces files in one step. The content goes to a temporary file in the same folder, to the disk,
 * and then takes the place of the old file; a reader, or a crash, meets one of the two whole.
 */
public final class AtomicFiles {

    private static final String TEMPORARY = ".pyloom-tmp-";

    private AtomicFiles() {}

    /** Writes {@code content} to {@code target}, unless that has it already. */
    public static void write(Path target, byte[] content) throws IOException {
        if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), content)) {
            replace(prepare(target, content), target);
        }
    }

    /** Writes {@code content} to the disk beside {@code target}; {@link #replace} completes it. */
    static Path prepare(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve(temporaryName());
        try (FileChannel channel =
                FileChannel.open(
                        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException full) {
            Files.deleteIfExists(temporary);
            throw full;
        }
        return temporary;
    }

    private static String temporaryName() {
        long random = ThreadLocalRandom.current().nextLong();
        return TEMPORARY + ProcessHandle.current().pid() + "-" + Long.toHexString(random);
    }

    /** Puts a prepared file into the place of {@code target}. */
    static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            Files.deleteIfExists(temporary);
            throw failure;
        }
        forceFolder(target.toAbsolutePath().getParent());
    }

    /** Brings the names in a folder to the disk, where the system can. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; its file system keeps the order of such changes itself.
        }
    }

    /** Whether a file is one that a run left behind when it was killed. */
    static boolean isTemporary(Path file) {
        return file.getFileName().toString().startsWith(TEMPORARY);
    }
}
