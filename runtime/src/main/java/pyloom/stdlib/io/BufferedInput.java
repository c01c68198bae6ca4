package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.OwnIterator;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;

/** What {@code io.BufferedReader} and {@code io.BufferedRandom} have in common: reading. */
abstract class BufferedInput extends BufferedStream implements OwnIterator {

    BufferedInput(PyType type) {
        super(type);
    }

    final Object readBytes(Object size) {
        ByteStream open = open("read of closed file");
        if (size instanceof Long number && number < -1) {
            throw new ValueError("read length must be non-negative or -1");
        }
        byte[] read = open.read(Sizes.orAll(size));
        return read == null ? null : PyBytes.owning(read);
    }

    final PyBytes readOnce(long size) {
        return PyBytes.owning(open("read of closed file").readOnce(size));
    }

    final PyBytes peekBytes() {
        return PyBytes.owning(open("peek of closed file").peek());
    }

    /** Reads into a buffer, from the raw stream at most once if {@code once}. */
    final long readInto(Object buffer, boolean once) {
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

    final PyBytes readLine(Object size) {
        return PyBytes.owning(open("readline of closed file").readLine(Sizes.orAll(size)));
    }

    final Object nextLine() {
        Object line = nextOrAbsent();
        if (line == ABSENT) {
            throw new StopIteration();
        }
        return line;
    }

    @Override
    public final Object nextOrAbsent() {
        byte[] line = open("readline of closed file").readLine(-1);
        return line.length == 0 ? ABSENT : PyBytes.owning(line);
    }
}
