package pyloom.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system says of a file; times in nanoseconds since 1970.
 *
 * @param mode kind and permissions
 * @param inode the number of the file on its device
 * @param device the device
 * @param links how many names it has
 * @param user who owns it
 * @param group the group that owns it
 * @param size in bytes
 * @param accessed when it was last read
 * @param modified when it was last written
 * @param changed when any of this last changed
 * @param special what device it is, if it is one
 */
public record FileStatus(
        long mode,
        long inode,
        long device,
        long links,
        long user,
        long group,
        long size,
        long accessed,
        long modified,
        long changed,
        long special) {

    private static final long KIND = 0170000;
    private static final long DIRECTORY = 0040000;
    private static final long REGULAR = 0100000;
    private static final long LINK = 0120000;
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    /**
     * {@return the status of a file}
     *
     * @param path its path
     * @param follow whether that of what a symbolic link points to
     */
    public static FileStatus of(Path path, boolean follow) throws IOException {
        Map<String, Object> found =
                Files.readAttributes(path, "unix:*", follow ? FOLLOW : NO_FOLLOW);
        return new FileStatus(
                number(found, "mode"),
                number(found, "ino"),
                number(found, "dev"),
                number(found, "nlink"),
                number(found, "uid"),
                number(found, "gid"),
                number(found, "size"),
                time(found, "lastAccessTime"),
                time(found, "lastModifiedTime"),
                time(found, "ctime"),
                number(found, "rdev"));
    }

    /** {@return the status of a file, or null if there is none that can be reached} */
    public static FileStatus find(Path path, boolean follow) {
        try {
            return of(path, follow);
        } catch (IOException none) {
            return null;
        }
    }

    private static long number(Map<String, Object> found, String name) {
        return found.get(name) instanceof Number value ? value.longValue() : 0;
    }

    private static long time(Map<String, Object> found, String name) {
        return found.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }

    /** {@return whether it is a directory} */
    public boolean isDirectory() {
        return (mode & KIND) == DIRECTORY;
    }

    /** {@return whether it is a regular file} */
    public boolean isRegular() {
        return (mode & KIND) == REGULAR;
    }

    /** {@return whether it is a symbolic link} */
    public boolean isLink() {
        return (mode & KIND) == LINK;
    }

    /** {@return whether both are the same file} */
    public boolean isSame(FileStatus other) {
        return inode == other.inode && device == other.device;
    }
}
