package pyloom.stdlib.pathlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.Descriptors;
import pyloom.files.Opening;
import pyloom.object.Attributes;
import pyloom.object.FileNotFoundError;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.stdlib.os.OsDirectories;
import pyloom.stdlib.os.OsFiles;

import java.util.List;

/** The methods of {@code Path} that change what files there are. */
@PythonModule(value = "pathlib._local", pure = true, doc = "library/pathlib.html#concrete-paths")
@PythonType(name = "Path", holder = PurePath.class, field = "PATH")
public final class PathChanges {

    private static final NativeModule OS = NativeModule.named("os");

    private PathChanges() {}

    @PythonApi("Path.mkdir(self, mode=511, parents=False, exist_ok=False)")
    public static void mkdir(PurePath self, long mode, boolean parents, boolean existOk) {
        try {
            OsDirectories.mkdir(self, mode, null);
        } catch (FileNotFoundError missing) {
            PurePath parent = PurePathMethods.parent(self);
            if (!parents || parent == self) {
                throw missing;
            }
            mkdir(parent, 0777, true, true);
            mkdir(self, mode, false, existOk);
        } catch (OSError error) {
            if (!existOk || !PathMethods.isDir(self, true)) {
                throw error;
            }
        }
    }

    @PythonApi("Path.touch(self, mode=438, exist_ok=True)")
    public static void touch(PurePath self, int mode, boolean existOk) {
        if (existOk && PathMethods.exists(self, true)) {
            Attributes.callMethod(OS, "utime", self, null);
            return;
        }
        int exclusive = existOk ? 0 : Opening.EXCLUSIVE;
        int flags = Opening.CREATE | Opening.WRITE_ONLY | exclusive;
        Descriptors.close(Opening.open(self.text(), flags, mode, self.text()));
    }

    @PythonApi("Path.unlink(self, missing_ok=False)")
    public static void unlink(PurePath self, boolean missingOk) {
        try {
            OsFiles.unlink(self, null);
        } catch (FileNotFoundError missing) {
            if (!missingOk) {
                throw missing;
            }
        }
    }

    @PythonApi("Path.rmdir(self)")
    public static void rmdir(PurePath self) {
        OsDirectories.rmdir(self, null);
    }

    @PythonApi("Path.rename(self, target)")
    public static Object rename(PurePath self, Object target) {
        OsFiles.rename(self, target, null, null);
        return Attributes.callMethod(self, "with_segments", target);
    }

    @PythonApi("Path.replace(self, target)")
    public static Object replace(PurePath self, Object target) {
        OsFiles.replace(self, target, null, null);
        return Attributes.callMethod(self, "with_segments", target);
    }

    @PythonApi("Path.symlink_to(self, target, target_is_directory=False)")
    public static void symlinkTo(PurePath self, Object target, boolean isDirectory) {
        Attributes.callMethod(OS, "symlink", target, self);
    }

    @PythonApi("Path.hardlink_to(self, target)")
    public static void hardlinkTo(PurePath self, Object target) {
        Attributes.callMethod(OS, "link", target, self);
    }

    @PythonApi("Path.readlink(self)")
    public static Object readlink(PurePath self) {
        return self.with(Texts.str(Attributes.callMethod(OS, "readlink", self)));
    }

    @PythonApi("Path.chmod(self, mode, *, follow_symlinks=True)")
    public static void chmod(PurePath self, Object mode, boolean follow) {
        Attributes.callMethod(OS, "chmod", self, mode);
    }

    // --- what is in a directory

    @PythonApi("Path.iterdir(self)")
    public static Object iterdir(PurePath self) {
        List<PurePath> children = PathGlob.children(self);
        return Iteration.iter(PyList.of(children.toArray()));
    }

    @PythonApi("Path.glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False)")
    public static Object glob(
            PurePath self, Object pattern, Object caseSensitive, boolean recurse) {
        return PathGlob.glob(self, self.other(pattern), caseSensitive, recurse, false);
    }

    @PythonApi("Path.rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False)")
    public static Object rglob(
            PurePath self, Object pattern, Object caseSensitive, boolean recurse) {
        return PathGlob.glob(self, self.other(pattern), caseSensitive, recurse, true);
    }

    @PythonApi("Path.walk(self, top_down=True, on_error=None, follow_symlinks=False)")
    public static Object walk(PurePath self, Object topDown, Object onError, boolean follow) {
        return new PathWalk(self, topDown, onError, follow);
    }
}
