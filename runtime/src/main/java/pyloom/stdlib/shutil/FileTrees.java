package pyloom.stdlib.shutil;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Errno;
import pyloom.files.FileNames;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.FileNotFoundError;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.stdlib.os.OsDirectories;
import pyloom.stdlib.os.OsFiles;

/** The functions of {@code shutil} about whole directories. */
@PythonModule(value = "shutil", pure = true, doc = "library/shutil.html#shutil.copytree")
public final class FileTrees {

    private static final NativeModule OS = NativeModule.named("os");

    private FileTrees() {}

    /** {@return whether a name is that of a file or directory} */
    public static boolean exists(Object path) {
        return FileCopies.find(path, false) != null;
    }

    // --- removing

    /** Removes a directory and all in it. */
    @PythonApi("rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None)")
    public static void rmtree(
            Object path, boolean ignoresErrors, Object onError, Object onExc, Object directory) {
        if (directory != null) {
            throw new pyloom.object.NotImplementedError("dir_fd unavailable on this platform");
        }
        Complaints complaints = new Complaints(ignoresErrors, onError, onExc);
        FileStatus status;
        try {
            status = FileCopies.require(path, false);
        } catch (OSError missing) {
            complaints.about("lstat", path, missing);
            return;
        }
        if (status.isLink()) {
            OSError refusal = new OSError("Cannot call rmtree on a symbolic link");
            refusal.setFilename(FileNames.fspath(path));
            complaints.about("islink", path, refusal);
            return;
        }
        if (!status.isDirectory()) {
            complaints.about("scandir", path, Errno.error(Errno.ENOTDIR, FileNames.fspath(path)));
            return;
        }
        empty(FileNames.fspath(path), complaints);
    }

    private static void empty(Object directory, Complaints complaints) {
        PyList names;
        try {
            names = OsDirectories.listdir(directory);
        } catch (OSError unreadable) {
            complaints.about("scandir", directory, unreadable);
            names = new PyList();
        }
        for (Object name : names) {
            Object path = under(directory, name);
            FileStatus status = FileCopies.find(path, false);
            if (status != null && status.isDirectory()) {
                empty(path, complaints);
                continue;
            }
            try {
                OsFiles.unlink(path, null);
            } catch (FileNotFoundError gone) {
                continue;
            } catch (OSError error) {
                complaints.about("unlink", path, error);
            }
        }
        try {
            OsDirectories.rmdir(directory, null);
        } catch (FileNotFoundError gone) {
            return;
        } catch (OSError error) {
            complaints.about("rmdir", directory, error);
        }
    }

    private static Object under(Object directory, Object name) {
        return FileNames.like(
                directory, PathNames.join(FileNames.text(directory), FileNames.text(name)));
    }

    /** Who hears of errors while a directory is removed. */
    private record Complaints(boolean areIgnored, Object onError, Object onExc) {

        void about(String function, Object path, OSError error) {
            if (areIgnored) {
                return;
            }
            Object what =
                    function.equals("islink")
                            ? NativeModule.named("posixpath").peek(function)
                            : OS.peek(function);
            if (onExc != null) {
                Calls.call(onExc, what, path, error);
            } else if (onError != null) {
                PyTuple info = PyTuple.of(error.pyType(), error, error.traceback());
                Calls.call(onError, what, path, info);
            } else {
                throw error;
            }
        }
    }

    // --- copying

    /** {@return the copy of a directory and all in it} */
    @PythonApi(
            "copytree(src, dst, symlinks=False, ignore=None, copy_function=None,"
                    + " ignore_dangling_symlinks=False, dirs_exist_ok=False)")
    public static Object copytree(
            Object source,
            Object target,
            boolean symlinks,
            Object ignore,
            Object copyFunction,
            boolean ignoresDangling,
            boolean existOk) {
        Object copy =
                copyFunction == null ? NativeModule.named("shutil").peek("copy2") : copyFunction;
        return new TreeCopy(symlinks, ignore, copy, ignoresDangling, existOk).copy(source, target);
    }

    /** {@return what {@code copytree} asks for the names to leave out} */
    @PythonApi("ignore_patterns(*patterns)")
    public static Object ignorePatterns(Object[] patterns) {
        return new IgnoredNames(patterns);
    }

    // --- moving

    /** {@return the new place of a file or directory} */
    @PythonApi("move(src, dst, copy_function=None)")
    public static Object move(Object source, Object target, Object copyFunction) {
        Object place = target;
        FileStatus there = FileCopies.find(target, true);
        if (there != null && there.isDirectory()) {
            FileStatus from = FileCopies.find(source, false);
            if (FileCopies.isSame(source, target) && (from == null || !from.isLink())) {
                OsFiles.rename(source, target, null, null);
                return null;
            }
            String name = PathNames.base(FileNames.text(source).replaceFirst("(?<=.)/+$", ""));
            place =
                    FileNames.like(
                            FileNames.fspath(target), PathNames.join(FileNames.text(target), name));
            if (FileCopies.find(place, true) != null) {
                throw ShutilErrors.make(
                        ShutilErrors.ERROR,
                        "Destination path '" + Texts.str(place) + "' already exists");
            }
        }
        try {
            OsFiles.rename(source, place, null, null);
        } catch (OSError elsewhere) {
            carry(source, target, place, copyFunction);
        }
        return place;
    }

    /** Copies to another device and removes what was copied. */
    private static void carry(Object source, Object target, Object place, Object copyFunction) {
        FileStatus status = FileCopies.find(source, false);
        if (status != null && status.isLink()) {
            Object to = Attributes.callMethod(OS, "readlink", source);
            Attributes.callMethod(OS, "symlink", to, place);
            OsFiles.unlink(source, null);
        } else if (status != null && status.isDirectory()) {
            String from = PathNames.absolute(FileNames.text(source)) + "/";
            if ((PathNames.absolute(FileNames.text(target)) + "/").startsWith(from)) {
                throw ShutilErrors.make(
                        ShutilErrors.ERROR,
                        "Cannot move a directory '%s' into itself '%s'."
                                .formatted(Texts.str(source), Texts.str(target)));
            }
            copytree(source, place, true, null, copyFunction, false, false);
            rmtree(source, false, null, null, null);
        } else {
            if (copyFunction == null) {
                FileCopies.copy2(source, place, true);
            } else {
                Calls.call(copyFunction, source, place);
            }
            OsFiles.unlink(source, null);
        }
    }

    /** {@return the names in a directory that a filter wants to be left out} */
    static PyList ignoredBy(Object ignore, Object directory, PyList names) {
        PyList ignored = new PyList();
        if (ignore != null) {
            Object path = FileNames.fspath(directory);
            for (Object name : Iteration.iterate(Calls.call(ignore, path, names))) {
                ignored.append(name);
            }
        }
        return ignored;
    }

    /** {@return whether a list has a name} */
    static boolean has(PyList names, Object name) {
        return Items.contains(names, name);
    }

    /** {@return the text of an exception} */
    static String text(PyException exception) {
        return Texts.str(exception);
    }
}
