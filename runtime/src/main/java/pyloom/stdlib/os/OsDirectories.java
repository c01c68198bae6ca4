package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Errno;
import pyloom.files.Failures;
import pyloom.files.FileNames;
import pyloom.files.Opening;
import pyloom.files.PathNames;
import pyloom.object.OSError;
import pyloom.object.PyList;
import pyloom.object.Truth;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The functions of {@code os} about directories. */
@PythonModule(value = "os", doc = "library/os.html#os.listdir")
public final class OsDirectories {

    private OsDirectories() {}

    /** {@return the names in a directory, in no order} */
    @PythonApi("listdir(path=None)")
    public static PyList listdir(Object path) {
        Object shown = path == null ? "." : path;
        Path directory = OsPaths.file(shown, "listdir");
        PyList names = new PyList();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            Object kind = OsPaths.plain(shown);
            for (Path entry : entries) {
                names.append(FileNames.like(kind, entry.getFileName().toString()));
            }
        } catch (DirectoryIteratorException failure) {
            throw Failures.of(failure.getCause(), OsPaths.plain(shown));
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(shown));
        }
        return names;
    }

    /** Makes a directory. */
    @PythonApi("mkdir(path, mode=511, *, dir_fd=None)")
    public static void mkdir(Object path, long mode, Object directory) {
        OsPaths.refuseDirectory("mkdir", directory);
        Path file = OsPaths.file(path, "mkdir");
        try {
            Files.createDirectory(
                    file, PosixFilePermissions.asFileAttribute(Opening.toSet((int) mode)));
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    /** Removes an empty directory. */
    @PythonApi("rmdir(path, *, dir_fd=None)")
    public static void rmdir(Object path, Object directory) {
        OsPaths.refuseDirectory("rmdir", directory);
        Path file = OsPaths.file(path, "rmdir");
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(file.toString());
            }
            Files.delete(file);
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    /** Makes a directory and those above it. */
    @PythonApi("makedirs(name, mode=511, exist_ok=False)")
    public static void makedirs(Object name, long mode, Object existOk) {
        String path = FileNames.text(name);
        String shown = path.length() > 1 ? path.replaceFirst("/+$", "") : path;
        String head = PathNames.directory(shown);
        String tail = PathNames.base(shown);
        if (!head.isEmpty() && !tail.isEmpty() && !Files.exists(OsPaths.file(head, "makedirs"))) {
            try {
                makedirs(head, 0777, existOk);
            } catch (OSError error) {
                if (!Long.valueOf(Errno.EEXIST).equals(error.errno())) {
                    throw error;
                }
            }
            if (tail.equals(".")) {
                return;
            }
        }
        try {
            mkdir(FileNames.fspath(name), mode, null);
        } catch (OSError error) {
            boolean isThere = Files.isDirectory(OsPaths.file(path, "makedirs"));
            if (!Truth.truth(existOk) || !isThere) {
                throw error;
            }
        }
    }

    @PythonApi("removedirs(name)")
    public static void removedirs(Object name) {
        rmdir(name, null);
        String path = FileNames.text(name).replaceFirst("(?<=.)/+$", "");
        for (String head = PathNames.directory(path);
                !head.isEmpty() && !PathNames.base(head).isEmpty();
                head = PathNames.directory(head)) {
            try {
                rmdir(head, null);
            } catch (OSError notEmpty) {
                return;
            }
        }
    }

    @PythonApi("renames(old, new)")
    public static void renames(Object old, Object replacement) {
        String target = FileNames.text(replacement);
        String head = PathNames.directory(target);
        if (!head.isEmpty() && !PathNames.base(target).isEmpty()) {
            makedirs(head, 0777, true);
        }
        OsFiles.rename(old, replacement, null, null);
        String left = PathNames.directory(FileNames.text(old));
        if (!left.isEmpty()) {
            try {
                removedirs(left);
            } catch (OSError inUse) {
                return;
            }
        }
    }
}
