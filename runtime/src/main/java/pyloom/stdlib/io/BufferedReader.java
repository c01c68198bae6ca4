package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.OwnIterator;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;

/** Python's {@code io.BufferedReader}: a binary file to be read. */
@PythonModule(value = "_io", doc = "library/io.html#io.BufferedReader")
@PythonType(name = "BufferedReader")
public final class BufferedReader extends BufferedStream implements OwnIterator {

    /** The type {@code _io.BufferedReader}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "BufferedReader", BufferedStream.TYPE)
                    .dotted()
                    .solid()
                    .allocating(BufferedReader::new);

    private BufferedReader(PyType type) {
        super(type);
    }

    /** Makes one over a raw stream. */
    BufferedReader(Object raw, long size) {
        this(TYPE);
        initialize(raw, size);
    }

    @PythonApi("BufferedReader.__init__(self, raw, buffer_size=8192)")
    void begin(Object raw, long bufferSize) {
        if (!Truth.truth(Attributes.callMethod(raw, "readable"))) {
            throw new UnsupportedOperation("File or stream is not readable.");
        }
        initialize(raw, bufferSize);
    }

    @PythonApi("BufferedReader.readable(self, /)")
    Object isReadable() {
        return Attributes.callMethod(attached(), "readable");
    }

    @PythonApi("BufferedReader.read(self, size=-1, /)")
    Object read(Object size) {
        ByteStream open = open("read of closed file");
        if (size instanceof Long number && number < -1) {
            throw new ValueError("read length must be non-negative or -1");
        }
        byte[] read = open.read(Sizes.orAll(size));
        return read == null ? null : PyBytes.owning(read);
    }

    @PythonApi("BufferedReader.read1(self, size=-1, /)")
    PyBytes read1(long size) {
        return PyBytes.owning(open("read of closed file").readOnce(size));
    }

    @PythonApi("BufferedReader.peek(self, size=0, /)")
    PyBytes peek(long size) {
        return PyBytes.owning(open("peek of closed file").peek());
    }

    @PythonApi("BufferedReader.readinto(self, buffer, /)")
    long readinto(Object buffer) {
        return store(buffer, false);
    }

    @PythonApi("BufferedReader.readinto1(self, buffer, /)")
    long readintoOnce(Object buffer) {
        return store(buffer, true);
    }

    private long store(Object buffer, boolean once) {
        ByteStream open = open("readinto of closed file");
        PyBuffer target = Arguments.writable(buffer, once ? "readinto1" : "readinto");
        int room = Arguments.room(target);
        byte[] read = once ? open.readOnce(room) : open.read(room);
        if (read == null) {
            return 0;
        }
        Arguments.store(target, read, read.length);
        return read.length;
    }

    @PythonApi("BufferedReader.readline(self, size=-1, /)")
    PyBytes readline(Object size) {
        return PyBytes.owning(open("readline of closed file").readLine(Sizes.orAll(size)));
    }

    @PythonApi("BufferedReader.__next__(self, /)")
    Object next() {
        Object line = nextOrAbsent();
        if (line == ABSENT) {
            throw new StopIteration();
        }
        return line;
    }

    @Override
    public boolean isPlain() {
        return pyType() == TYPE;
    }

    @Override
    public Object nextOrAbsent() {
        byte[] line = open("readline of closed file").readLine(-1);
        return line.length == 0 ? ABSENT : PyBytes.owning(line);
    }
}
