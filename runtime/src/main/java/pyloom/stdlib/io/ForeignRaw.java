package pyloom.stdlib.io;

import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;

import java.util.Arrays;

/** A raw stream that is some Python object: everything is a call of its methods. */
record ForeignRaw(Object raw) implements RawFile {

    @Override
    public int read(byte[] target, int offset, int count) {
        PyByteArray memory = PyByteArray.owning(new byte[count]);
        Object answer = Attributes.callMethod(raw, "readinto", memory);
        if (answer == null) {
            return -1;
        }
        long number = Numbers.index(answer);
        if (number < 0 || number > count) {
            throw new OSError(
                    "raw readinto() returned invalid length %d (should have been between 0 and %d)"
                            .formatted(number, count));
        }
        System.arraycopy(memory.toByteArray(), 0, target, offset, (int) number);
        return (int) number;
    }

    @Override
    public int write(byte[] source, int offset, int count) {
        PyBytes data = PyBytes.owning(Arrays.copyOfRange(source, offset, offset + count));
        Object answer = Attributes.callMethod(raw, "write", data);
        if (answer == null) {
            return -1;
        }
        long number = Numbers.index(answer);
        if (number < 0 || number > count) {
            throw new OSError(
                    "raw write() returned invalid length %d (should have been between 0 and %d)"
                            .formatted(number, count));
        }
        return (int) number;
    }

    @Override
    public long seek(long offset, int whence) {
        Object answer =
                whence == 1 && offset == 0
                        ? Attributes.callMethod(raw, "tell")
                        : Attributes.callMethod(raw, "seek", offset, (long) whence);
        long position = Numbers.index(answer);
        if (position < 0) {
            throw new OSError("Raw stream returned invalid position " + position);
        }
        return position;
    }
}
