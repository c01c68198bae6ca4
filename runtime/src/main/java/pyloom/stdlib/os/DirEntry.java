package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.Failures;
import pyloom.files.FileNames;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;

import java.io.IOException;
import java.nio.file.Path;

/** Python's {@code os.DirEntry}: a name in a directory, and what the system says of it. */
@PythonModule(value = "os", doc = "library/os.html#os.DirEntry")
@PythonType(name = "DirEntry")
public final class DirEntry extends PyObject {

    /** The type {@code posix.DirEntry}. */
    public static final PyType TYPE =
            PyType.nativeType("os", "DirEntry", PyType.OBJECT).dotted().generic().sealed();

    private final Object directory;
    private final Path file;
    private volatile FileStatus own; // of the link, if it is one; asked for once
    private volatile FileStatus followed;

    DirEntry(Object directory, Path file) {
        this.directory = directory;
        this.file = file;
    }

    private String text() {
        return file.getFileName().toString();
    }

    @PythonApi(value = "DirEntry.name", kind = Kind.MEMBER)
    Object name() {
        return FileNames.like(directory, text());
    }

    @PythonApi(value = "DirEntry.path", kind = Kind.MEMBER)
    Object path() {
        return FileNames.like(directory, PathNames.join(FileNames.text(directory), text()));
    }

    private FileStatus status(boolean follow) throws IOException {
        FileStatus known = own;
        if (known == null) {
            known = FileStatus.of(file, false);
            own = known;
        }
        if (!follow || !known.isLink()) {
            return known;
        }
        FileStatus target = followed;
        if (target == null) {
            target = FileStatus.of(file, true);
            followed = target;
        }
        return target;
    }

    private FileStatus find(boolean follow) {
        try {
            return status(follow);
        } catch (IOException gone) {
            return null;
        }
    }

    /** {@return whether it is a directory} */
    @PythonApi("DirEntry.is_dir(self, /, *, follow_symlinks=True)")
    public boolean isDirectory(boolean follow) {
        FileStatus found = find(follow);
        return found != null && found.isDirectory();
    }

    @PythonApi("DirEntry.is_file(self, /, *, follow_symlinks=True)")
    boolean isFile(boolean follow) {
        FileStatus found = find(follow);
        return found != null && found.isRegular();
    }

    /** {@return whether it is a symbolic link} */
    @PythonApi("DirEntry.is_symlink(self, /)")
    public boolean isLink() {
        FileStatus found = find(false);
        return found != null && found.isLink();
    }

    @PythonApi("DirEntry.is_junction(self, /)")
    boolean isJunction() {
        return false;
    }

    @PythonApi("DirEntry.stat(self, /, *, follow_symlinks=True)")
    Object stat(boolean follow) {
        try {
            return StatResult.of(status(follow));
        } catch (IOException failure) {
            throw Failures.of(failure, path());
        }
    }

    @PythonApi("DirEntry.inode(self, /)")
    long inode() {
        try {
            return status(false).inode();
        } catch (IOException failure) {
            throw Failures.of(failure, path());
        }
    }

    @PythonApi("DirEntry.__fspath__(self, /)")
    Object fspath() {
        return path();
    }

    @PythonApi("DirEntry.__repr__(self, /)")
    String repr() {
        return "<DirEntry " + Texts.repr(name()) + ">";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
