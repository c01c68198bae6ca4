package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.Truth;

/** Python's {@code io.BufferedRWPair}: one stream to read from, another to write to. */
@PythonModule(value = "_io", doc = "library/io.html#io.BufferedRWPair")
@PythonType(name = "BufferedRWPair")
public final class BufferedRWPair extends BufferedIOBase {

    /** The type {@code _io.BufferedRWPair}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "BufferedRWPair", BufferedIOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(BufferedRWPair::new);

    private Object reader;
    private Object writer;

    private BufferedRWPair(PyType type) {
        super(type);
    }

    @PythonApi("BufferedRWPair.__init__(self, reader, writer, buffer_size=8192, /)")
    void begin(Object newReader, Object newWriter, long bufferSize) {
        require(newReader, "readable");
        require(newWriter, "writable");
        reader = new BufferedReader(newReader, bufferSize);
        writer = new BufferedWriter(newWriter, bufferSize);
    }

    private static void require(Object stream, String question) {
        if (!Truth.truth(Attributes.callMethod(stream, question))) {
            throw new UnsupportedOperation("File or stream is not " + question + ".");
        }
    }

    @PythonApi("BufferedRWPair.read(self, size=-1, /)")
    Object read(Object size) {
        return Attributes.callMethod(reader, "read", size);
    }

    @PythonApi("BufferedRWPair.read1(self, size=-1, /)")
    Object read1(Object size) {
        return Attributes.callMethod(reader, "read1", size);
    }

    @PythonApi("BufferedRWPair.readinto(self, buffer, /)")
    Object readinto(Object buffer) {
        return Attributes.callMethod(reader, "readinto", buffer);
    }

    @PythonApi("BufferedRWPair.readinto1(self, buffer, /)")
    Object readintoOnce(Object buffer) {
        return Attributes.callMethod(reader, "readinto1", buffer);
    }

    @PythonApi("BufferedRWPair.peek(self, size=0, /)")
    Object peek(Object size) {
        return Attributes.callMethod(reader, "peek", size);
    }

    @PythonApi("BufferedRWPair.write(self, buffer, /)")
    Object write(Object buffer) {
        return Attributes.callMethod(writer, "write", buffer);
    }

    @PythonApi("BufferedRWPair.flush(self, /)")
    Object flush() {
        return Attributes.callMethod(writer, "flush");
    }

    @PythonApi("BufferedRWPair.readable(self, /)")
    Object isReadable() {
        return Attributes.callMethod(reader, "readable");
    }

    @PythonApi("BufferedRWPair.writable(self, /)")
    Object isWritable() {
        return Attributes.callMethod(writer, "writable");
    }

    @PythonApi("BufferedRWPair.isatty(self, /)")
    boolean isTerminal() {
        return Truth.truth(Attributes.callMethod(writer, "isatty"))
                || Truth.truth(Attributes.callMethod(reader, "isatty"));
    }

    @PythonApi("BufferedRWPair.close(self, /)")
    void closeBoth() {
        PyException failure = null;
        try {
            Attributes.callMethod(writer, "close");
        } catch (PyException thrown) {
            failure = thrown;
        }
        Attributes.callMethod(reader, "close");
        if (failure != null) {
            throw failure;
        }
    }

    @PythonApi(value = "BufferedRWPair.closed", kind = PythonApi.Kind.GETTER)
    Object isClosed() {
        return Attributes.getAttr(writer, "closed");
    }
}
