package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;

import java.util.Arrays;

/** A binary stream that is some Python object: everything is a call of its methods. */
record ForeignBytes(Object stream) implements ByteLayer {

    @Override
    public byte[] readOnce(long count) {
        boolean hasReadOnce = Attributes.getAttrOr(stream, "read1", ABSENT) != ABSENT;
        String method = hasReadOnce ? "read1" : "read";
        Object data = Attributes.callMethod(stream, method, count);
        if (data instanceof PyBuffer bytes) {
            return bytes.toByteArray();
        }
        throw new TypeError(
                "underlying %s() should have returned a bytes-like object, not '%s'"
                        .formatted(method, Arguments.typeName(data)));
    }

    @Override
    public void write(byte[] data, int offset, int count) {
        PyBytes bytes = PyBytes.owning(Arrays.copyOfRange(data, offset, offset + count));
        Attributes.callMethod(stream, "write", bytes);
    }

    @Override
    public void flush() {
        Attributes.callMethod(stream, "flush");
    }

    @Override
    public long tell() {
        return Numbers.index(Attributes.callMethod(stream, "tell"));
    }

    @Override
    public long seek(long offset, int whence) {
        return Numbers.index(Attributes.callMethod(stream, "seek", offset, (long) whence));
    }
}
