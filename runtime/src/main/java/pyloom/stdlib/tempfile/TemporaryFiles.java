package pyloom.stdlib.tempfile;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Truth;
import pyloom.stdlib.io.Open;
import pyloom.stdlib.os.OsFiles;

/** The functions of {@code tempfile} that open files. */
@PythonModule(value = "tempfile", pure = true, doc = "library/tempfile.html")
public final class TemporaryFiles {

    private TemporaryFiles() {}

    private static Object open(
            long number,
            String mode,
            long buffering,
            Object encoding,
            Object errors,
            Object newline) {
        return Open.open(number, mode, buffering, encoding, errors, newline, true, null);
    }

    /** {@return a file that has no name, so that it goes when it is closed} */
    @PythonApi(
            "TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None,"
                    + " prefix=None, dir=None, *, errors=None)")
    public static Object temporaryFile(
            String mode,
            long buffering,
            Object encoding,
            Object newline,
            Object suffix,
            Object prefix,
            Object directory,
            Object errors) {
        return TemporaryNames.attempt(
                directory,
                prefix,
                suffix,
                path -> {
                    long number = TemporaryNames.create(path);
                    OsFiles.unlink(path, null);
                    return open(number, mode, buffering, encoding, errors, newline);
                });
    }

    /** {@return a file with a name, which is removed when it is closed} */
    @PythonApi(
            "NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None,"
                    + " prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True)")
    public static Object namedTemporaryFile(
            String mode,
            long buffering,
            Object encoding,
            Object newline,
            Object suffix,
            Object prefix,
            Object directory,
            Object delete,
            Object errors,
            Object deleteOnClose) {
        return TemporaryNames.attempt(
                directory,
                prefix,
                suffix,
                path -> {
                    long number = TemporaryNames.create(path);
                    Object file = open(number, mode, buffering, encoding, errors, newline);
                    String absolute = pyloom.files.PathNames.absolute(path);
                    Object raw = mode.contains("b") ? file : Attributes.getAttr(file, "buffer");
                    Object lowest = buffering == 0 ? raw : Attributes.getAttr(raw, "raw");
                    Attributes.setAttr(lowest, "name", absolute);
                    return new NamedFile(
                            file, absolute, Truth.truth(delete), Truth.truth(deleteOnClose));
                });
    }
}
