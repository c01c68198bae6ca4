package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.PyBytes;

/** Python's {@code io.BufferedRandom}: a binary file to be read and written anywhere. */
@PythonModule(value = "_io", doc = "library/io.html#io.BufferedRandom")
@PythonType(name = "BufferedRandom")
public final class BufferedRandom extends BufferedInput {

    /** The type {@code _io.BufferedRandom}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "BufferedRandom", BufferedStream.TYPE)
                    .dotted()
                    .solid()
                    .allocating(BufferedRandom::new);

    private BufferedRandom(PyType type) {
        super(type);
    }

    /** Makes one over a raw stream. */
    BufferedRandom(Object raw, long size) {
        this(TYPE);
        initialize(raw, size);
    }

    @PythonApi("BufferedRandom.__init__(self, raw, buffer_size=8192)")
    void begin(Object raw, long bufferSize) {
        if (!Truth.truth(Attributes.callMethod(raw, "seekable"))) {
            throw new UnsupportedOperation("File or stream is not seekable.");
        }
        if (!Truth.truth(Attributes.callMethod(raw, "readable"))) {
            throw new UnsupportedOperation("File or stream is not readable.");
        }
        if (!Truth.truth(Attributes.callMethod(raw, "writable"))) {
            throw new UnsupportedOperation("File or stream is not writable.");
        }
        initialize(raw, bufferSize);
    }

    @PythonApi("BufferedRandom.readable(self, /)")
    Object isReadable() {
        return Attributes.callMethod(attached(), "readable");
    }

    @PythonApi("BufferedRandom.writable(self, /)")
    Object isWritable() {
        return Attributes.callMethod(attached(), "writable");
    }

    @PythonApi("BufferedRandom.read(self, size=-1, /)")
    Object read(Object size) {
        return readBytes(size);
    }

    @PythonApi("BufferedRandom.read1(self, size=-1, /)")
    PyBytes read1(long size) {
        return readOnce(size);
    }

    @PythonApi("BufferedRandom.peek(self, size=0, /)")
    PyBytes peek(long size) {
        return peekBytes();
    }

    @PythonApi("BufferedRandom.readinto(self, buffer, /)")
    long readinto(Object buffer) {
        return readInto(buffer, false);
    }

    @PythonApi("BufferedRandom.readinto1(self, buffer, /)")
    long readintoOnce(Object buffer) {
        return readInto(buffer, true);
    }

    @PythonApi("BufferedRandom.readline(self, size=-1, /)")
    PyBytes readline(Object size) {
        return readLine(size);
    }

    @PythonApi("BufferedRandom.__next__(self, /)")
    Object next() {
        return nextLine();
    }

    @Override
    public boolean isPlain() {
        return pyType() == TYPE;
    }

    @PythonApi("BufferedRandom.write(self, buffer, /)")
    long write(Object buffer) {
        byte[] data = Arguments.bytes(buffer);
        open("write to closed file").write(data, 0, data.length);
        return data.length;
    }
}
