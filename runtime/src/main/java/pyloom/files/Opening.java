package pyloom.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Opens files by name, with the flags of Linux. */
public final class Opening {

    /** For writing only. */
    public static final int WRITE_ONLY = 1;

    /** For reading and writing. */
    public static final int READ_WRITE = 2;

    /** Made if it is not there. */
    public static final int CREATE = 0x40;

    /** Refused if it is there. */
    public static final int EXCLUSIVE = 0x80;

    /** Emptied. */
    public static final int TRUNCATE = 0x200;

    /** Written at its end only. */
    public static final int APPEND = 0x400;

    /** Refused unless it is a directory. */
    public static final int DIRECTORY = 0x10000;

    /** What files that are made may be at most, before the umask: read and written by all. */
    public static final int USUAL_PERMISSIONS = 0666;

    private static final int ACCESS = 3;

    private Opening() {}

    /**
     * {@return the number of the opened file}
     *
     * @param name its name
     * @param flags the flags of Linux
     * @param permissions those of a file that is made
     * @param shown the name for errors
     */
    public static int open(String name, int flags, int permissions, Object shown) {
        try {
            Path path = Paths.resolve(name);
            refuse(path, flags, shown);
            return Descriptors.add(openFile(path, flags, permissions));
        } catch (IOException failure) {
            int number = Failures.number(failure);
            boolean isReading = (flags & (ACCESS | CREATE)) == 0;
            if (number == Errno.EISDIR && isReading) {
                return Descriptors.add(new OpenDirectory(Paths.resolve(name).toString()));
            }
            throw Errno.error(number, shown);
        } catch (InvalidPathException unnamable) {
            throw Errno.error(Errno.ENOENT, shown);
        }
    }

    private static void refuse(Path path, int flags, Object shown) {
        boolean exclusive = (flags & CREATE) != 0 && (flags & EXCLUSIVE) != 0;
        if (exclusive && Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.error(Errno.EEXIST, shown);
        }
        if ((flags & DIRECTORY) != 0 && !Files.isDirectory(path)) {
            throw Errno.error(Files.exists(path) ? Errno.ENOTDIR : Errno.ENOENT, shown);
        }
    }

    private static RegularFile openFile(Path path, int flags, int permissions) throws IOException {
        boolean writable = (flags & ACCESS) != 0;
        boolean readable = (flags & ACCESS) != WRITE_ONLY;
        if ((flags & CREATE) != 0) {
            create(path, flags, permissions);
        } else if (writable && !Files.exists(path)) {
            throw new IOException(Errno.text(Errno.ENOENT)); // Java would make it
        }
        boolean appending = writable && (flags & APPEND) != 0;
        RegularFile file = new RegularFile(path.toString(), readable, writable, appending);
        if (writable && (flags & TRUNCATE) != 0) {
            file.empty();
        }
        return file;
    }

    private static void create(Path path, int flags, int permissions) throws IOException {
        boolean exclusive = (flags & EXCLUSIVE) != 0;
        boolean writable = (flags & ACCESS) != 0;
        if (permissions == USUAL_PERMISSIONS && !exclusive && writable) {
            return; // Java opens a file so
        }
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(toSet(permissions)));
        } catch (java.nio.file.FileAlreadyExistsException there) {
            if (exclusive) {
                throw there;
            }
        }
    }

    /** {@return permissions as Java has them} */
    public static Set<PosixFilePermission> toSet(int permissions) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values(); // from owner read downwards
        for (int bit = 0; bit < all.length; bit++) {
            if ((permissions & 1 << all.length - 1 - bit) != 0) {
                set.add(all[bit]);
            }
        }
        return set;
    }
}
