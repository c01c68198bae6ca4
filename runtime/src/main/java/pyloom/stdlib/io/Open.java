package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Descriptors;
import pyloom.files.FileNames;
import pyloom.object.Numbers;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code open}. */
@PythonModule(value = "_io", doc = "library/functions.html#open")
public final class Open {

    private Open() {}

    /** {@return a file opened as {@code mode} says} */
    @PythonApi(
            value =
                    "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None,"
                            + " closefd=True, opener=None)",
            doc = "library/functions.html#open")
    public static Object open(
            Object file,
            String mode,
            long buffering,
            Object encoding,
            Object errors,
            Object newline,
            boolean closefd,
            Object opener) {
        boolean isNumber = FileIO.isNumber(file);
        Object path = isNumber ? Numbers.index(file) : FileNames.fspath(file);
        OpenMode parsed = OpenMode.of(mode);
        parsed.check(encoding, errors, newline);
        FileIO raw = new FileIO(-1, FileMode.of("r"), closefd);
        raw.initialize(path, parsed.rawMode(), closefd, opener);
        boolean isDone = false;
        try {
            Object result = layers(raw, parsed, buffering, encoding, errors, newline);
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                raw.closeNow();
            }
        }
    }

    private static Object layers(
            FileIO raw,
            OpenMode mode,
            long buffering,
            Object encoding,
            Object errors,
            Object newline) {
        boolean isTerminal = buffering < 0 && Descriptors.get(raw.handle().number()).isTerminal();
        long size = buffering < 0 || buffering == 1 ? BufferedStream.BLOCK : buffering;
        if (size == 0) {
            if (mode.isText()) {
                throw new ValueError("can't have unbuffered text I/O");
            }
            return raw;
        }
        BufferedStream buffered =
                mode.updates()
                        ? new BufferedRandom(raw, size)
                        : mode.writes()
                                ? new BufferedWriter(raw, size)
                                : new BufferedReader(raw, size);
        String name = raw.own("name") instanceof String text ? text : "";
        if (!mode.isText()) {
            OpenFiles.watch(buffered, new OpenFile(name, raw.handle(), buffered.bytes(), null));
            return buffered;
        }
        TextIOWrapper text =
                new TextIOWrapper(
                        buffered,
                        Encodings.of(encoding, errors, "open()"),
                        Newlines.of(newline),
                        buffering == 1 || isTerminal);
        text.putOwn("mode", mode.text());
        OpenFiles.watch(text, new OpenFile(name, raw.handle(), buffered.bytes(), text.writer()));
        return text;
    }

    /** {@return a file to be run as code, opened in binary mode} */
    @PythonApi("open_code(path)")
    public static Object openCode(String path) {
        return open(path, "rb", -1, null, null, null, true, null);
    }

    @PythonApi("text_encoding(encoding, stacklevel=2, /)")
    public static Object textEncoding(Object encoding, long stackLevel) {
        return encoding == null ? "locale" : encoding;
    }

    /** The type of the error that says that a stream cannot do something. */
    @PythonApi("UnsupportedOperation")
    public static final PyType UNSUPPORTED = UnsupportedOperation.TYPE;
}
