package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;
import pyloom.object.Truth;

/** Python's {@code io.BufferedWriter}: a binary file to be written. */
@PythonModule(value = "_io", doc = "library/io.html#io.BufferedWriter")
@PythonType(name = "BufferedWriter")
public final class BufferedWriter extends BufferedStream {

    /** The type {@code _io.BufferedWriter}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "BufferedWriter", BufferedStream.TYPE)
                    .dotted()
                    .solid()
                    .allocating(BufferedWriter::new);

    private BufferedWriter(PyType type) {
        super(type);
    }

    /** Makes one over a raw stream. */
    BufferedWriter(Object raw, long size) {
        this(TYPE);
        initialize(raw, size);
    }

    @PythonApi("BufferedWriter.__init__(self, raw, buffer_size=8192)")
    void begin(Object raw, long bufferSize) {
        if (!Truth.truth(Attributes.callMethod(raw, "writable"))) {
            throw new UnsupportedOperation("File or stream is not writable.");
        }
        initialize(raw, bufferSize);
    }

    @PythonApi("BufferedWriter.writable(self, /)")
    Object isWritable() {
        return Attributes.callMethod(attached(), "writable");
    }

    @PythonApi("BufferedWriter.write(self, buffer, /)")
    long write(Object buffer) {
        byte[] data = Arguments.bytes(buffer);
        open("write to closed file").write(data, 0, data.length);
        return data.length;
    }
}
