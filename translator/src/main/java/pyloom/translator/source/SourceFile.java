package pyloom.translator.source;

import pyloom.translator.source.UnreadableFileException.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads source files that anybody may have put there: pipes and devices are never opened, for that
 * could wait for ever, and no more is read than allowed.
 */
public final class SourceFile {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private SourceFile() {}

    /**
     * {@return the bytes of a regular file}
     *
     * @param name its path, as the user gave it
     * @param limit the largest number of bytes
     * @throws UnreadableFileException if it is no regular file, cannot be read, is larger than the
     *     limit or changes meanwhile
     */
    public static byte[] read(String name, long limit) throws UnreadableFileException {
        try {
            return read(Path.of(name), limit);
        } catch (UnreadableFileException known) {
            throw known;
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw new UnreadableFileException(Reason.MISSING, "there is no such file");
        } catch (AccessDeniedException denied) {
            throw new UnreadableFileException(Reason.UNREADABLE, "permission denied");
        } catch (IOException failure) {
            throw new UnreadableFileException(
                    Reason.UNREADABLE, "reading fails: " + explain(failure));
        }
    }

    private static byte[] read(Path path, long limit) throws IOException {
        BasicFileAttributes before = attributes(path);
        if (!before.isRegularFile()) {
            throw new UnreadableFileException(
                    Reason.NOT_A_FILE,
                    before.isDirectory() ? "it is a directory" : "it is not a regular file");
        }
        if (before.size() > Math.min(limit, LARGEST_ARRAY)) {
            throw tooLarge(before.size(), limit);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes((int) before.size() + 1);
        }
        BasicFileAttributes after = attributes(path);
        if (bytes.length != before.size()
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new UnreadableFileException(Reason.CHANGED, "it changes while it is being read");
        }
        return bytes;
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static UnreadableFileException tooLarge(long size, long limit) {
        return new UnreadableFileException(
                Reason.TOO_LARGE, "it has " + size + " bytes, more than the limit of " + limit);
    }

    private static String explain(IOException failure) {
        return failure instanceof FileSystemException place && place.getReason() != null
                ? place.getReason()
                : String.valueOf(failure.getMessage());
    }
}
