package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.Descriptors;
import pyloom.files.Errno;
import pyloom.files.FileNames;
import pyloom.files.Opening;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Numbers;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/** Python's {@code io.FileIO}: a file without a buffer. Every operation is one of the system's. */
@PythonModule(value = "_io", doc = "library/io.html#io.FileIO")
@PythonType(name = "FileIO")
public final class FileIO extends RawIOBase {

    /** The type {@code _io.FileIO}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "FileIO", RawIOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(FileIO::new);

    private static final int CHUNK = 8192;

    private FileHandle handle = new FileHandle(-1);
    private FileMode mode = FileMode.of("r");
    private boolean closesNumber = true;

    private FileIO(PyType type) {
        super(type);
    }

    /** Makes one of a number that is open. */
    FileIO(int number, FileMode mode, boolean closesNumber) {
        super(TYPE);
        this.handle = new FileHandle(number);
        this.mode = mode;
        this.closesNumber = closesNumber;
    }

    @PythonApi("FileIO.__init__(self, file, mode='r', closefd=True, opener=None)")
    void initialize(Object file, String modeText, boolean closefd, Object opener) {
        FileMode wanted = FileMode.of(modeText);
        int number = openNumber(file, wanted, closefd, opener);
        mode = wanted;
        closesNumber = closefd;
        handle = new FileHandle(number);
        putOwn("name", file);
    }

    /** {@return whether an argument is the number of an open file} */
    static boolean isNumber(Object file) {
        Object plain = PyValueInstance.unwrap(file);
        return plain instanceof Long || plain instanceof BigInteger || plain instanceof Boolean;
    }

    private static int openNumber(Object file, FileMode wanted, boolean closefd, Object opener) {
        if (isNumber(file)) {
            long number = Numbers.index(file);
            if (number < 0) {
                throw new ValueError("negative file descriptor");
            }
            Descriptors.get(number);
            return (int) number;
        }
        if (!closefd) {
            throw new ValueError("Cannot use closefd=False with file name");
        }
        if (opener != null) {
            Object result = Calls.call(opener, file, (long) (wanted.flags() | 0x80000));
            if (!(result instanceof Long number)) {
                throw new TypeError("expected integer from opener");
            }
            if (number < 0) {
                throw new ValueError("opener returned " + number);
            }
            return (int) (long) number;
        }
        String name = FileNames.text(file);
        int number = OpenFiles.open(name, wanted.flags(), Opening.USUAL_PERMISSIONS, file);
        if (Descriptors.get(number).isDirectory()) {
            Descriptors.close(number);
            throw Errno.error(Errno.EISDIR, file);
        }
        return number;
    }

    /** {@return the file below} */
    FileHandle handle() {
        return handle;
    }

    private void checkOpen() {
        if (handle.number() < 0) {
            throw new ValueError("I/O operation on closed file");
        }
    }

    private void checkReadableNow() {
        checkOpen();
        if (!mode.readable()) {
            throw new UnsupportedOperation("File not open for reading");
        }
    }

    private void checkWritableNow() {
        checkOpen();
        if (!mode.writable()) {
            throw new UnsupportedOperation("File not open for writing");
        }
    }

    @PythonApi("FileIO.read(self, size=-1, /)")
    Object read(Object size) {
        checkReadableNow();
        long wanted = Sizes.orAll(size);
        if (wanted < 0) {
            return readall();
        }
        byte[] target = new byte[Sizes.clamp(wanted)];
        int count = handle.read(target, 0, target.length);
        return PyBytes.owning(count == target.length ? target : Arrays.copyOf(target, count));
    }

    @PythonApi("FileIO.readall(self, /)")
    Object readall() {
        checkReadableNow();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = 1; count > 0; ) {
            count = handle.read(chunk, 0, chunk.length);
            all.write(chunk, 0, count);
        }
        return PyBytes.owning(all.toByteArray());
    }

    @PythonApi("FileIO.readinto(self, buffer, /)")
    long readinto(Object buffer) {
        checkReadableNow();
        PyBuffer target = Arguments.writable(buffer, "readinto");
        byte[] bytes = new byte[Arguments.room(target)];
        int count = handle.read(bytes, 0, bytes.length);
        Arguments.store(target, bytes, count);
        return count;
    }

    @PythonApi("FileIO.write(self, data, /)")
    long write(Object data) {
        checkWritableNow();
        byte[] bytes = Arguments.bytes(data);
        return handle.write(bytes, 0, bytes.length);
    }

    @PythonApi("FileIO.seek(self, offset, whence=0, /)")
    long seek(long offset, long whence) {
        checkOpen();
        return handle.seek(offset, (int) whence);
    }

    @PythonApi("FileIO.tell(self, /)")
    long tell() {
        checkOpen();
        return handle.seek(0, 1);
    }

    @PythonApi("FileIO.truncate(self, size=None, /)")
    Object truncate(Object size) {
        checkWritableNow();
        Object target = size == null ? (Object) tell() : size;
        Descriptors.get(handle.number()).truncate(Numbers.index(target));
        return target;
    }

    @PythonApi("FileIO.close(self, /)")
    void closeNow() {
        boolean wasOpen = handle.number() >= 0;
        if (!isMarkedClosed()) {
            try {
                Attributes.callMethod(this, "flush");
            } finally {
                markClosed();
                if (!closesNumber) {
                    handle.leave();
                } else if (wasOpen) {
                    handle.close();
                }
            }
        }
    }

    @PythonApi(value = "FileIO.closed", kind = PythonApi.Kind.GETTER)
    boolean isClosed() {
        return handle.number() < 0;
    }

    @PythonApi("FileIO.fileno(self, /)")
    long fileno() {
        checkOpen();
        return handle.number();
    }

    @PythonApi("FileIO.isatty(self, /)")
    boolean isTerminal() {
        checkOpen();
        return Descriptors.get(handle.number()).isTerminal();
    }

    @PythonApi("FileIO.seekable(self, /)")
    boolean isSeekable() {
        checkOpen();
        return Descriptors.get(handle.number()).isSeekable();
    }

    @PythonApi("FileIO.readable(self, /)")
    boolean isReadable() {
        checkOpen();
        return mode.readable();
    }

    @PythonApi("FileIO.writable(self, /)")
    boolean isWritable() {
        checkOpen();
        return mode.writable();
    }

    @PythonApi(value = "FileIO.mode", kind = PythonApi.Kind.GETTER)
    String mode() {
        return mode.text();
    }

    @PythonApi(value = "FileIO.closefd", kind = PythonApi.Kind.GETTER)
    boolean closefd() {
        return closesNumber;
    }

    @PythonApi("FileIO.__repr__(self, /)")
    String repr() {
        String type = pyType() == TYPE ? "_io.FileIO" : Arguments.typeName(this);
        if (handle.number() < 0) {
            return "<" + type + " [closed]>";
        }
        Object name = Attributes.getAttrOr(this, "name", ABSENT);
        return "<%s %s mode='%s' closefd=%s>"
                .formatted(
                        type,
                        name == ABSENT ? "fd=" + handle.number() : "name=" + Texts.repr(name),
                        mode.text(),
                        closesNumber ? "True" : "False");
    }
}
