package pyloom.stdlib.shutil;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Failures;
import pyloom.files.FileNames;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;
import pyloom.files.Paths;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.FileNotFoundError;
import pyloom.object.IsADirectoryError;
import pyloom.object.Items;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.stdlib.io.Open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The functions of {@code shutil} that copy single files. */
@PythonModule(value = "shutil", pure = true, doc = "library/shutil.html#shutil.copyfile")
public final class FileCopies {

    /** How much is copied at once. */
    @PythonApi("COPY_BUFSIZE")
    public static final long COPY_BUFSIZE = 256 * 1024;

    private static final NativeModule OS = NativeModule.named("os");
    private static final int PERMISSIONS = 07777;
    private static final int PIPE = 0010000;
    private static final int KIND = 0170000;

    private FileCopies() {}

    static Path file(Object path) {
        return Paths.resolve(FileNames.text(path));
    }

    static FileStatus find(Object path, boolean follow) {
        String text = FileNames.text(path);
        return text.isEmpty() ? null : FileStatus.find(file(path), follow);
    }

    static FileStatus require(Object path, boolean follow) {
        try {
            return FileStatus.of(file(path), follow);
        } catch (IOException failure) {
            throw Failures.of(failure, FileNames.fspath(path));
        }
    }

    static boolean isSame(Object first, Object second) {
        FileStatus one = find(first, true);
        FileStatus other = find(second, true);
        return one != null && other != null && one.isSame(other);
    }

    /** {@return the target, or the name in it if it is a directory} */
    static Object inside(Object source, Object target) {
        FileStatus status = find(target, true);
        if (status == null || !status.isDirectory()) {
            return target;
        }
        String name = PathNames.base(FileNames.text(source));
        return FileNames.like(
                FileNames.fspath(target), PathNames.join(FileNames.text(target), name));
    }

    /** Copies what is left of a file object to another. */
    @PythonApi("copyfileobj(fsrc, fdst, length=0)")
    public static void copyfileobj(Object source, Object target, long length) {
        long size = length == 0 ? COPY_BUFSIZE : length;
        while (true) {
            Object part = Attributes.callMethod(source, "read", size);
            if (part == null || Items.len(part) == 0) {
                return;
            }
            Attributes.callMethod(target, "write", part);
        }
    }

    /** {@return the target, which has the contents of the source now} */
    @PythonApi("copyfile(src, dst, *, follow_symlinks=True)")
    public static Object copyfile(Object source, Object target, boolean follow) {
        if (isSame(source, target)) {
            throw ShutilErrors.make(
                    ShutilErrors.SAME_FILE,
                    Texts.repr(source) + " and " + Texts.repr(target) + " are the same file");
        }
        refusePipe(source);
        refusePipe(target);
        FileStatus link = find(source, false);
        if (!follow && link != null && link.isLink()) {
            Object to = Attributes.callMethod(OS, "readlink", source);
            Attributes.callMethod(OS, "symlink", to, target);
            return target;
        }
        Object from = open(source, "rb");
        try {
            Object to = openTarget(target);
            try {
                copyfileobj(from, to, 0);
            } finally {
                Attributes.callMethod(to, "close");
            }
        } finally {
            Attributes.callMethod(from, "close");
        }
        return target;
    }

    private static Object open(Object path, String mode) {
        return Open.open(path, mode, -1, null, null, null, true, null);
    }

    private static Object openTarget(Object target) {
        try {
            return open(target, "wb");
        } catch (IsADirectoryError error) {
            if (find(target, true) == null) {
                throw new FileNotFoundError("Directory does not exist: " + Texts.str(target));
            }
            throw error;
        }
    }

    private static void refusePipe(Object path) {
        FileStatus status = find(path, true);
        if (status != null && (status.mode() & KIND) == PIPE) {
            throw ShutilErrors.make(
                    ShutilErrors.SPECIAL_FILE, "`" + Texts.str(path) + "` is a named pipe");
        }
    }

    /** Gives a file the permissions of another. */
    @PythonApi("copymode(src, dst, *, follow_symlinks=True)")
    public static void copymode(Object source, Object target, boolean follow) {
        FileStatus from = find(source, false);
        FileStatus to = find(target, false);
        if (!follow && from != null && from.isLink() && to != null && to.isLink()) {
            return; // Linux has no permissions of links
        }
        setMode(target, require(source, true).mode());
    }

    private static void setMode(Object path, long mode) {
        try {
            Files.setAttribute(file(path), "unix:mode", (int) mode & PERMISSIONS);
        } catch (IOException failure) {
            throw Failures.of(failure, FileNames.fspath(path));
        }
    }

    /** Gives a file the permissions and times of another. */
    @PythonApi("copystat(src, dst, *, follow_symlinks=True)")
    public static void copystat(Object source, Object target, boolean follow) {
        FileStatus link = find(source, false);
        FileStatus targetLink = find(target, false);
        boolean areLinks =
                link != null && link.isLink() && targetLink != null && targetLink.isLink();
        boolean follows = follow || !areLinks;
        FileStatus status = require(source, follows);
        PyDict options = new PyDict();
        options.put("ns", PyTuple.of(status.accessed(), status.modified()));
        options.put("follow_symlinks", follows);
        Calls.callWith(OS.peek("utime"), new Object[] {target}, options);
        if (follows) {
            setMode(target, status.mode());
        }
    }

    /** {@return the copy, which has the permissions too} */
    @PythonApi("copy(src, dst, *, follow_symlinks=True)")
    public static Object copy(Object source, Object target, boolean follow) {
        Object place = inside(source, target);
        copyfile(source, place, follow);
        copymode(source, place, follow);
        return place;
    }

    /** {@return the copy, which has permissions and times too} */
    @PythonApi("copy2(src, dst, *, follow_symlinks=True)")
    public static Object copy2(Object source, Object target, boolean follow) {
        Object place = inside(source, target);
        copyfile(source, place, follow);
        copystat(source, place, follow);
        return place;
    }
}
