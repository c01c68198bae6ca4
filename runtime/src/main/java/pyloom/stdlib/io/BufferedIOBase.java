package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBuffer;

/** Python's {@code io.BufferedIOBase}: bytes, read and written as a whole. */
@PythonModule(value = "io", doc = "library/io.html#io.BufferedIOBase")
@PythonType(name = "BufferedIOBase")
public class BufferedIOBase extends IOBase {

    /** The type {@code io.BufferedIOBase}. */
    public static final PyType TYPE =
            PyType.nativeType("io", "BufferedIOBase", IOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(BufferedIOBase::new);

    /**
     * Makes a stream that is still to be initialised.
     *
     * @param type its type
     */
    protected BufferedIOBase(PyType type) {
        super(type);
    }

    @PythonApi("BufferedIOBase.read(self, size=-1, /)")
    Object readMissing(Object size) {
        throw new UnsupportedOperation("read");
    }

    @PythonApi("BufferedIOBase.read1(self, size=-1, /)")
    Object readOnceMissing(Object size) {
        throw new UnsupportedOperation("read1");
    }

    @PythonApi("BufferedIOBase.write(self, data, /)")
    Object writeMissing(Object data) {
        throw new UnsupportedOperation("write");
    }

    @PythonApi("BufferedIOBase.detach(self, /)")
    Object detachMissing() {
        throw new UnsupportedOperation("detach");
    }

    @PythonApi("BufferedIOBase.readinto(self, buffer, /)")
    Object readintoByRead(Object buffer) {
        return readinto(buffer, "readinto", "read");
    }

    @PythonApi("BufferedIOBase.readinto1(self, buffer, /)")
    Object readintoByReadOnce(Object buffer) {
        return readinto(buffer, "readinto1", "read1");
    }

    private Object readinto(Object buffer, String function, String read) {
        PyBuffer target = Arguments.writable(buffer, function);
        int room = Arguments.room(target);
        Object data = Attributes.callMethod(this, read, (long) room);
        byte[] bytes = Arguments.bytes(data);
        if (bytes.length > room) {
            throw new ValueError(
                    "read() returned too much data: %d bytes requested, %d returned"
                            .formatted(room, bytes.length));
        }
        Arguments.store(target, bytes, bytes.length);
        return (long) bytes.length;
    }
}
