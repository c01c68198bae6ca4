package pyloom.stdlib.shutil;

import pyloom.files.FileNames;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.stdlib.os.OsDirectories;

/**
 * Copies a directory and all in it; errors about single files are collected and raised at the end.
 *
 * @param symlinks whether links are copied as links
 * @param ignore says which names to leave out, or null
 * @param copyFunction copies a file
 * @param ignoresDangling whether links to nothing are left out
 * @param existOk whether directories may be there already
 */
record TreeCopy(
        boolean symlinks,
        Object ignore,
        Object copyFunction,
        boolean ignoresDangling,
        boolean existOk) {

    private static final NativeModule OS = NativeModule.named("os");

    Object copy(Object source, Object target) {
        PyList names = OsDirectories.listdir(source);
        PyList ignored = FileTrees.ignoredBy(ignore, source, names);
        OsDirectories.makedirs(target, 0777, existOk);
        PyList errors = new PyList();
        for (Object name : names) {
            if (!FileTrees.has(ignored, name)) {
                Object from = under(source, name);
                Object to = under(target, name);
                try {
                    copyOne(from, to);
                } catch (OSError error) {
                    collect(error, from, to, errors);
                }
            }
        }
        try {
            FileCopies.copystat(source, target, true);
        } catch (OSError error) {
            errors.append(PyTuple.of(source, target, FileTrees.text(error)));
        }
        if (errors.size() > 0) {
            throw ShutilErrors.make(ShutilErrors.ERROR, errors);
        }
        return target;
    }

    /** A directory's errors are those of what is in it. */
    private static void collect(OSError error, Object from, Object to, PyList errors) {
        PyException exception = error;
        boolean isCollection = exception.pyType() == ShutilErrors.ERROR;
        if (isCollection && exception.args().size() == 1) {
            for (Object each : Iteration.iterate(exception.args().get(0))) {
                errors.append(each);
            }
        } else {
            errors.append(PyTuple.of(from, to, FileTrees.text(error)));
        }
    }

    private void copyOne(Object from, Object to) {
        FileStatus status = FileCopies.require(from, false);
        if (status.isLink()) {
            if (symlinks) {
                Attributes.callMethod(
                        OS, "symlink", Attributes.callMethod(OS, "readlink", from), to);
                FileCopies.copystat(from, to, false);
                return;
            }
            FileStatus followed = FileCopies.find(from, true);
            if (followed == null && ignoresDangling) {
                return;
            }
            status = followed == null ? status : followed;
        }
        if (status.isDirectory()) {
            copy(from, to);
        } else {
            Calls.call(copyFunction, from, to);
        }
    }

    private static Object under(Object directory, Object name) {
        Object plain = FileNames.fspath(directory);
        return FileNames.like(plain, PathNames.join(FileNames.text(plain), FileNames.text(name)));
    }
}
