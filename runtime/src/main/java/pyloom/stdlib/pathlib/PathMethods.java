package pyloom.stdlib.pathlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.FileStatus;
import pyloom.files.Paths;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.io.Open;
import pyloom.stdlib.os.OsFiles;
import pyloom.stdlib.posixpath.PathExpansion;
import pyloom.stdlib.posixpath.PathFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The methods of {@code Path} that ask about files and read and write them. */
@PythonModule(value = "pathlib._local", pure = true, doc = "library/pathlib.html#concrete-paths")
@PythonType(name = "Path", holder = PurePath.class, field = "PATH")
public final class PathMethods {

    private static final long KIND = 0170000;

    private PathMethods() {}

    private static boolean is(PurePath self, boolean follow, Predicate<FileStatus> test) {
        String text = self.text();
        if (text.indexOf('\0') >= 0) {
            return false;
        }
        Path file = Paths.resolve(text);
        FileStatus status = FileStatus.find(file, follow);
        return status != null && test.test(status);
    }

    @PythonApi("Path.exists(self, *, follow_symlinks=True)")
    public static boolean exists(PurePath self, boolean follow) {
        return is(self, follow, status -> true);
    }

    @PythonApi("Path.is_dir(self, *, follow_symlinks=True)")
    public static boolean isDir(PurePath self, boolean follow) {
        return is(self, follow, FileStatus::isDirectory);
    }

    @PythonApi("Path.is_file(self, *, follow_symlinks=True)")
    public static boolean isFile(PurePath self, boolean follow) {
        return is(self, follow, FileStatus::isRegular);
    }

    @PythonApi("Path.is_symlink(self)")
    public static boolean isSymlink(PurePath self) {
        return is(self, false, FileStatus::isLink);
    }

    @PythonApi("Path.is_fifo(self)")
    public static boolean isFifo(PurePath self) {
        return is(self, true, status -> (status.mode() & KIND) == 0010000);
    }

    @PythonApi("Path.is_socket(self)")
    public static boolean isSocket(PurePath self) {
        return is(self, true, status -> (status.mode() & KIND) == 0140000);
    }

    @PythonApi("Path.is_char_device(self)")
    public static boolean isCharDevice(PurePath self) {
        return is(self, true, status -> (status.mode() & KIND) == 0020000);
    }

    @PythonApi("Path.is_block_device(self)")
    public static boolean isBlockDevice(PurePath self) {
        return is(self, true, status -> (status.mode() & KIND) == 0060000);
    }

    @PythonApi("Path.is_junction(self)")
    public static boolean isJunction(PurePath self) {
        return false;
    }

    @PythonApi("Path.is_mount(self)")
    public static Object isMount(PurePath self) {
        return Attributes.callMethod(PurePathMethods.PARSER, "ismount", self);
    }

    @PythonApi("Path.stat(self, *, follow_symlinks=True)")
    public static PyTuple stat(PurePath self, boolean follow) {
        return OsFiles.stat(self, null, follow);
    }

    @PythonApi("Path.lstat(self)")
    public static PyTuple lstat(PurePath self) {
        return OsFiles.stat(self, null, false);
    }

    @PythonApi("Path.samefile(self, other_path)")
    public static Object samefile(PurePath self, Object other) {
        return Attributes.callMethod(PurePathMethods.PARSER, "samefile", self, self.other(other));
    }

    // --- contents

    @PythonApi("Path.open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None)")
    public static Object open(
            PurePath self,
            String mode,
            long buffering,
            Object encoding,
            Object errors,
            Object newline) {
        return Open.open(self, mode, buffering, encoding, errors, newline, true, null);
    }

    @PythonApi("Path.read_text(self, encoding=None, errors=None, newline=None)")
    public static Object readText(PurePath self, Object encoding, Object errors, Object newline) {
        Object file = open(self, "r", -1, encoding, errors, newline);
        try {
            return Attributes.callMethod(file, "read");
        } finally {
            Attributes.callMethod(file, "close");
        }
    }

    @PythonApi("Path.read_bytes(self)")
    public static Object readBytes(PurePath self) {
        Object file = open(self, "rb", -1, null, null, null);
        try {
            return Attributes.callMethod(file, "read");
        } finally {
            Attributes.callMethod(file, "close");
        }
    }

    @PythonApi("Path.write_text(self, data, encoding=None, errors=None, newline=None)")
    public static Object writeText(
            PurePath self, Object data, Object encoding, Object errors, Object newline) {
        if (!(PyValueInstance.unwrap(data) instanceof String)) {
            throw new TypeError("data must be str, not " + BuiltinTypes.typeOf(data).shortName());
        }
        return write(open(self, "w", -1, encoding, errors, newline), data);
    }

    @PythonApi("Path.write_bytes(self, data)")
    public static Object writeBytes(PurePath self, Object data) {
        if (!(data instanceof pyloom.stdlib.builtins.PyBuffer)) {
            throw new TypeError(
                    "memoryview: a bytes-like object is required, not '"
                            + BuiltinTypes.typeOf(data).name()
                            + "'");
        }
        return write(open(self, "wb", -1, null, null, null), data);
    }

    private static Object write(Object file, Object data) {
        try {
            return Attributes.callMethod(file, "write", data);
        } finally {
            Attributes.callMethod(file, "close");
        }
    }

    // --- other paths

    @PythonApi("Path.absolute(self)")
    public static PurePath absolute(PurePath self) {
        if (!self.root().isEmpty()) {
            return self;
        }
        PurePath current = PurePath.of(PurePath.POSIX, Paths.currentDirectory());
        List<String> tail = new ArrayList<>(current.tail());
        tail.addAll(self.tail());
        return self.with(current.root(), tail);
    }

    @PythonApi("Path.resolve(self, strict=False)")
    public static PurePath resolve(PurePath self, boolean strict) {
        return self.with(Texts.str(PathFiles.realpath(self, strict)));
    }

    @PythonApi("Path.expanduser(self)")
    public static PurePath expanduser(PurePath self) {
        List<String> tail = self.tail();
        if (!self.root().isEmpty() || tail.isEmpty() || !tail.getFirst().startsWith("~")) {
            return self;
        }
        String home = Texts.str(PathExpansion.expanduser(tail.getFirst()));
        if (home.startsWith("~")) {
            throw new RuntimeError("Could not determine home directory.");
        }
        PurePath start = PurePath.of(PurePath.POSIX, home);
        List<String> whole = new ArrayList<>(start.tail());
        whole.addAll(tail.subList(1, tail.size()));
        return self.with(start.root(), whole);
    }

    @PythonApi(value = "Path.cwd(cls)", kind = PythonApi.Kind.CLASS)
    public static Object cwd(PyType cls) {
        return cls.call(Paths.currentDirectory());
    }

    @PythonApi(value = "Path.home(cls)", kind = PythonApi.Kind.CLASS)
    public static Object home(PyType cls) {
        return expanduser((PurePath) cls.call("~"));
    }

    @PythonApi(value = "Path.from_uri(cls, uri)", kind = PythonApi.Kind.CLASS)
    public static Object fromUri(PyType cls, String uri) {
        if (!uri.startsWith("file:")) {
            throw new ValueError("URI does not start with 'file:': " + Texts.repr(uri));
        }
        String path = uri.substring("file:".length());
        if (path.startsWith("///")) {
            path = path.substring(2);
        } else if (path.startsWith("//localhost/")) {
            path = path.substring("//localhost".length());
        }
        PurePath made = (PurePath) cls.call(FileUris.unquote(path));
        if (made.root().isEmpty()) {
            throw new ValueError("URI is not absolute: " + Texts.repr(uri));
        }
        return made;
    }
}
