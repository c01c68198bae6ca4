package pyloom.stdlib.posixpath;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Errno;
import pyloom.files.Failures;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The functions of {@code os.path} that look at files. */
@PythonModule(value = "posixpath", pure = true, doc = "library/os.path.html")
public final class PathFiles {

    private static final double NANOS = 1e9;

    private PathFiles() {}

    private static FileStatus find(Object path, boolean follow) {
        Path file = PathArguments.file(path);
        return file == null ? null : FileStatus.find(file, follow);
    }

    private static FileStatus require(Object path) {
        Path file = PathArguments.file(path);
        if (file == null) {
            throw Errno.error(Errno.ENOENT, path);
        }
        try {
            return FileStatus.of(file, true);
        } catch (IOException failure) {
            throw Failures.of(failure, path);
        }
    }

    /** {@return whether there is such a file or directory} */
    @PythonApi("exists(path)")
    public static boolean exists(Object path) {
        Path file = PathArguments.file(path);
        return file != null && Files.exists(file);
    }

    @PythonApi("lexists(path)")
    public static boolean lexists(Object path) {
        return find(path, false) != null;
    }

    @PythonApi("isfile(path)")
    public static boolean isfile(Object path) {
        Path file = PathArguments.file(path);
        return file != null && Files.isRegularFile(file);
    }

    /** {@return whether it is a directory} */
    @PythonApi("isdir(s)")
    public static boolean isdir(Object path) {
        Path file = PathArguments.file(path);
        return file != null && Files.isDirectory(file);
    }

    @PythonApi("islink(path)")
    public static boolean islink(Object path) {
        Path file = PathArguments.file(path);
        return file != null && Files.isSymbolicLink(file);
    }

    @PythonApi("isjunction(path)")
    public static boolean isjunction(Object path) {
        PathArguments.text(path);
        return false;
    }

    @PythonApi("isdevdrive(path)")
    public static boolean isdevdrive(Object path) {
        PathArguments.text(path);
        return false;
    }

    @PythonApi("ismount(path)")
    public static boolean ismount(Object path) {
        FileStatus status = find(path, false);
        if (status == null || status.isLink()) {
            return false;
        }
        String parent = PathNames.join(PathArguments.text(path), "..");
        FileStatus above = find(realpath(parent, false), false);
        return above != null
                && (above.device() != status.device() || above.inode() == status.inode());
    }

    @PythonApi("getsize(filename)")
    public static long getsize(Object path) {
        return require(path).size();
    }

    @PythonApi("getmtime(filename)")
    public static double getmtime(Object path) {
        return require(path).modified() / NANOS;
    }

    @PythonApi("getatime(filename)")
    public static double getatime(Object path) {
        return require(path).accessed() / NANOS;
    }

    @PythonApi("getctime(filename)")
    public static double getctime(Object path) {
        return require(path).changed() / NANOS;
    }

    @PythonApi("samefile(f1, f2)")
    public static boolean samefile(Object first, Object second) {
        return require(first).isSame(require(second));
    }

    @PythonApi("sameopenfile(fp1, fp2)")
    public static boolean sameopenfile(long first, long second) {
        return require(first).isSame(require(second));
    }

    @PythonApi("samestat(s1, s2)")
    public static boolean samestat(Object first, Object second) {
        return same(first, second, "st_ino") && same(first, second, "st_dev");
    }

    private static boolean same(Object first, Object second, String field) {
        return Comparisons.equal(
                Attributes.getAttr(first, field), Attributes.getAttr(second, field));
    }

    /** {@return the name without symbolic links} */
    @PythonApi("realpath(filename, *, strict=False)")
    public static Object realpath(Object path, boolean strict) {
        String text =
                PathNames.join(pyloom.files.Paths.currentDirectory(), PathArguments.text(path));
        return PathArguments.like(path, new LinkResolver(strict, path).resolve(text));
    }
}
