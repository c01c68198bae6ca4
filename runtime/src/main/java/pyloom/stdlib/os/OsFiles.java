package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Descriptors;
import pyloom.files.Errno;
import pyloom.files.Failures;
import pyloom.files.FileNames;
import pyloom.files.FileStatus;
import pyloom.files.Opening;
import pyloom.files.Paths;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The functions of {@code os} that ask about files and change what they are called. */
@PythonModule(value = "os", doc = "library/os.html#files-and-directories")
public final class OsFiles {

    private static final int PERMISSIONS = 07777;

    private OsFiles() {}

    /** {@return what the system says of a file} */
    @PythonApi("stat(path, *, dir_fd=None, follow_symlinks=True)")
    public static PyTuple stat(Object path, Object directory, boolean follow) {
        OsPaths.refuseDirectory("stat", directory);
        if (PyValueInstance.unwrap(path) instanceof Long number) {
            return fstat(number);
        }
        return status(path, "stat", follow);
    }

    private static PyTuple status(Object path, String function, boolean follow) {
        try {
            return StatResult.of(FileStatus.of(OsPaths.file(path, function), follow));
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    @PythonApi("lstat(path, *, dir_fd=None)")
    public static PyTuple lstat(Object path, Object directory) {
        OsPaths.refuseDirectory("lstat", directory);
        return status(path, "lstat", false);
    }

    @PythonApi("fstat(fd)")
    public static PyTuple fstat(long fd) {
        String path = Descriptors.get(fd).path();
        if (path == null) {
            return StatResult.of(new FileStatus(0010600, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
        }
        return status(path, "fstat", true);
    }

    @PythonApi("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    public static boolean access(
            Object path, long mode, Object directory, boolean effective, boolean follow) {
        OsPaths.refuseDirectory("access", directory);
        Path file = OsPaths.file(path, "access");
        return Files.exists(file)
                && ((mode & OsConstants.R_OK) == 0 || Files.isReadable(file))
                && ((mode & OsConstants.W_OK) == 0 || Files.isWritable(file))
                && ((mode & OsConstants.X_OK) == 0 || Files.isExecutable(file));
    }

    // --- changing

    /** Removes a file. */
    @PythonApi("remove(path, *, dir_fd=None)")
    public static void remove(Object path, Object directory) {
        delete(path, directory, "remove");
    }

    /** Removes a file. */
    @PythonApi("unlink(path, *, dir_fd=None)")
    public static void unlink(Object path, Object directory) {
        delete(path, directory, "unlink");
    }

    private static void delete(Object path, Object directory, String function) {
        OsPaths.refuseDirectory(function, directory);
        Path file = OsPaths.file(path, function);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.error(Errno.EISDIR, OsPaths.plain(path));
        }
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    /** Gives a file another name, in place of what has it. */
    @PythonApi("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    public static void rename(Object source, Object target, Object first, Object second) {
        move(source, target, "rename", first, second);
    }

    /** Gives a file another name, in place of what has it. */
    @PythonApi("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    public static void replace(Object source, Object target, Object first, Object second) {
        move(source, target, "replace", first, second);
    }

    private static void move(
            Object source, Object target, String function, Object first, Object second) {
        OsPaths.refuseDirectory(function, first, second);
        Path from = OsPaths.file(source, function, "src");
        Path to = OsPaths.file(target, function, "dst");
        try {
            checkKinds(from, to);
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw Errno.error(
                    Failures.number(failure), OsPaths.plain(source), OsPaths.plain(target));
        }
    }

    private static void checkKinds(Path from, Path to) throws IOException {
        boolean isDirectory = Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS);
        boolean ontoDirectory = Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS);
        if (isDirectory && !ontoDirectory && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(Errno.text(Errno.ENOTDIR));
        }
        boolean isThere = Files.exists(from, LinkOption.NOFOLLOW_LINKS);
        if (!isDirectory && ontoDirectory && isThere) {
            throw new IOException(Errno.text(Errno.EISDIR));
        }
    }

    @PythonApi("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    public static void link(
            Object source, Object target, Object first, Object second, boolean follow) {
        OsPaths.refuseDirectory("link", first, second);
        Path from = OsPaths.file(source, "link", "src");
        Path to = OsPaths.file(target, "link", "dst");
        try {
            Files.createLink(to, from);
        } catch (IOException failure) {
            throw Errno.error(
                    Failures.number(failure), OsPaths.plain(source), OsPaths.plain(target));
        }
    }

    @PythonApi("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")
    public static void symlink(
            Object source, Object target, boolean isDirectory, Object directory) {
        OsPaths.refuseDirectory("symlink", directory);
        String text = FileNames.text(source, "symlink", "src");
        Path to = OsPaths.file(target, "symlink", "dst");
        try {
            Files.createSymbolicLink(to, Path.of(text));
        } catch (IOException failure) {
            throw Errno.error(
                    Failures.number(failure), OsPaths.plain(source), OsPaths.plain(target));
        }
    }

    @PythonApi("readlink(path, *, dir_fd=None)")
    public static Object readlink(Object path, Object directory) {
        OsPaths.refuseDirectory("readlink", directory);
        Path file = OsPaths.file(path, "readlink");
        try {
            FileStatus.of(file, false);
            return FileNames.like(OsPaths.plain(path), Files.readSymbolicLink(file).toString());
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    @PythonApi("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)")
    public static void chmod(Object path, long mode, Object directory, boolean follow) {
        OsPaths.refuseDirectory("chmod", directory);
        Path file = OsPaths.file(path, "chmod");
        try {
            Files.setAttribute(file, "unix:mode", (int) mode & PERMISSIONS);
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    @PythonApi("truncate(path, length)")
    public static void truncate(Object path, long length) {
        int number =
                Opening.open(
                        FileNames.text(path, "truncate", "path"),
                        Opening.READ_WRITE,
                        0,
                        OsPaths.plain(path));
        try {
            Descriptors.get(number).truncate(length);
        } finally {
            Descriptors.close(number);
        }
    }

    @PythonApi("utime(path, times=None, *, ns=<unset>, dir_fd=None, follow_symlinks=True)")
    public static void utime(
            Object path, Object times, Object nanos, Object directory, boolean follow) {
        OsPaths.refuseDirectory("utime", directory);
        FileTimes.set(path, OsPaths.file(path, "utime"), times, nanos, follow);
    }

    // --- the current directory

    /** {@return the current directory} */
    @PythonApi("getcwd()")
    public static String getcwd() {
        return Paths.currentDirectory();
    }

    @PythonApi("getcwdb()")
    public static PyBytes getcwdb() {
        return FileNames.encoded(Paths.currentDirectory());
    }

    @PythonApi("chdir(path)")
    public static void chdir(Object path) {
        Path file = OsPaths.file(path, "chdir");
        FileStatus status = FileStatus.find(file, true);
        if (status == null || !status.isDirectory()) {
            throw Errno.error(status == null ? Errno.ENOENT : Errno.ENOTDIR, OsPaths.plain(path));
        }
        try {
            Paths.setCurrentDirectory(file.toRealPath().toString());
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }
}
