package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.PyBytes;

/** Python's {@code io.BufferedReader}: a binary file to be read. */
@PythonModule(value = "_io", doc = "library/io.html#io.BufferedReader")
@PythonType(name = "BufferedReader")
public final class BufferedReader extends BufferedInput {

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
        return readBytes(size);
    }

    @PythonApi("BufferedReader.read1(self, size=-1, /)")
    PyBytes read1(long size) {
        return readOnce(size);
    }

    @PythonApi("BufferedReader.peek(self, size=0, /)")
    PyBytes peek(long size) {
        return peekBytes();
    }

    @PythonApi("BufferedReader.readinto(self, buffer, /)")
    long readinto(Object buffer) {
        return readInto(buffer, false);
    }

    @PythonApi("BufferedReader.readinto1(self, buffer, /)")
    long readintoOnce(Object buffer) {
        return readInto(buffer, true);
    }

    @PythonApi("BufferedReader.readline(self, size=-1, /)")
    PyBytes readline(Object size) {
        return readLine(size);
    }

    @PythonApi("BufferedReader.__next__(self, /)")
    Object next() {
        return nextLine();
    }

    @Override
    public boolean isPlain() {
        return pyType() == TYPE;
    }
}
