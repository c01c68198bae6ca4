package pyloom.stdlib.tempfile;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Environment;
import pyloom.files.Errno;
import pyloom.files.FileNames;
import pyloom.files.Opening;
import pyloom.files.PathNames;
import pyloom.files.Paths;
import pyloom.object.FileExistsError;
import pyloom.object.NativeModule;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.os.OsDirectories;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;

/** The functions of {@code tempfile} that find names nobody has, and make files of them. */
@PythonModule(value = "tempfile", pure = true, doc = "library/tempfile.html")
public final class TemporaryNames {

    /** What names begin with. */
    @PythonApi("template")
    public static final String TEMPLATE = "tmp";

    /** The directory that programs may set. */
    @PythonApi("tempdir")
    public static final Object TEMPDIR = null;

    /** How many names are tried. */
    @PythonApi("TMP_MAX")
    public static final long TMP_MAX = 10000;

    private static final NativeModule MODULE = NativeModule.named("tempfile");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
    private static final int LENGTH = 8;
    private static final int PRIVATE = 0600;
    private static final int PRIVATE_DIRECTORY = 0700;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryNames() {}

    /** What is tried with a name; a name that somebody has is followed by another. */
    interface Attempt<T> {
        /** Tries. */
        T with(String path);
    }

    /** {@return the directory for temporary files} */
    @PythonApi("gettempdir()")
    public static String gettempdir() {
        Object set = MODULE.peek("tempdir");
        if (set instanceof String directory) {
            return directory;
        }
        String found = find();
        MODULE.global("tempdir").set(found);
        return found;
    }

    private static String find() {
        for (String variable : List.of("TMPDIR", "TEMP", "TMP")) {
            String directory = Environment.get(variable);
            if (directory != null && !directory.isEmpty() && isUsable(directory)) {
                return PathNames.absolute(directory);
            }
        }
        for (String directory : List.of("/tmp", "/var/tmp", "/usr/tmp")) {
            if (isUsable(directory)) {
                return directory;
            }
        }
        return Paths.currentDirectory();
    }

    private static boolean isUsable(String directory) {
        java.nio.file.Path path = Paths.resolve(directory);
        return Files.isDirectory(path) && Files.isWritable(path);
    }

    @PythonApi("gettempdirb()")
    public static PyBytes gettempdirb() {
        return FileNames.encoded(gettempdir());
    }

    @PythonApi("gettempprefix()")
    public static String gettempprefix() {
        return TEMPLATE;
    }

    @PythonApi("gettempprefixb()")
    public static PyBytes gettempprefixb() {
        return FileNames.encoded(TEMPLATE);
    }

    private static String randomName() {
        StringBuilder name = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    /** {@return what a try returned} A name that exists leads to another try. */
    static <T> T attempt(Object directory, Object prefix, Object suffix, Attempt<T> attempt) {
        String place = directory == null ? gettempdir() : FileNames.text(directory);
        String start = prefix == null ? TEMPLATE : FileNames.text(prefix);
        String end = suffix == null ? "" : FileNames.text(suffix);
        for (long i = 0; i < TMP_MAX; i++) {
            try {
                return attempt.with(PathNames.join(place, start + randomName() + end));
            } catch (FileExistsError taken) {
                continue;
            }
        }
        throw Errno.error(Errno.EEXIST, "No usable temporary file name found");
    }

    private static Object like(String path, Object... hints) {
        boolean isBytes = false;
        boolean isText = false;
        for (Object hint : hints) {
            boolean bytes = hint != null && PyValueInstance.unwrap(hint) instanceof PyBytes;
            isBytes |= bytes;
            isText |= hint != null && !bytes;
        }
        if (isBytes && isText) {
            throw new TypeError("Can't mix bytes and non-bytes in path components.");
        }
        return isBytes ? FileNames.encoded(path) : path;
    }

    /** {@return the number and the name of a new file that is open} */
    @PythonApi("mkstemp(suffix=None, prefix=None, dir=None, text=False)")
    public static PyTuple mkstemp(Object suffix, Object prefix, Object directory, boolean text) {
        like("", suffix, prefix, directory);
        return attempt(
                directory,
                prefix,
                suffix,
                path -> {
                    long number = create(path);
                    String absolute = PathNames.absolute(path);
                    return PyTuple.of(number, like(absolute, suffix, prefix, directory));
                });
    }

    /** {@return the number of a new file} */
    static long create(String path) {
        int flags = Opening.READ_WRITE | Opening.CREATE | Opening.EXCLUSIVE;
        return Opening.open(path, flags, PRIVATE, path);
    }

    /** {@return the name of a new directory} */
    @PythonApi("mkdtemp(suffix=None, prefix=None, dir=None)")
    public static Object mkdtemp(Object suffix, Object prefix, Object directory) {
        like("", suffix, prefix, directory);
        return attempt(
                directory,
                prefix,
                suffix,
                path -> {
                    OsDirectories.mkdir(path, PRIVATE_DIRECTORY, null);
                    return like(PathNames.absolute(path), suffix, prefix, directory);
                });
    }

    @PythonApi("mktemp(suffix='', prefix='tmp', dir=None)")
    public static String mktemp(Object suffix, Object prefix, Object directory) {
        return attempt(
                directory,
                prefix,
                suffix,
                path -> {
                    if (Files.exists(Paths.resolve(path))) {
                        throw Errno.error(Errno.EEXIST, path);
                    }
                    return Texts.str(path);
                });
    }
}
