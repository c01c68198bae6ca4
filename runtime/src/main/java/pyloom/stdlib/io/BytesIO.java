package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BufferError;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.OwnIterator;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PyMemoryView;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Python's {@code io.BytesIO}: bytes in memory.
 *
 * <p>Its monitor guards the bytes and the position and makes each operation atomic. While a
 * memoryview shares the bytes they cannot be resized.
 */
@PythonModule(value = "_io", doc = "library/io.html#io.BytesIO")
@PythonType(name = "BytesIO")
public final class BytesIO extends BufferedIOBase implements OwnIterator {

    /** The type {@code _io.BytesIO}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "BytesIO", BufferedIOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(BytesIO::new);

    private byte[] data = {};
    private int size;
    private int position; // may lie behind the end
    private int exports;

    private BytesIO(PyType type) {
        super(type);
    }

    @PythonApi("BytesIO.__init__(self, initial_bytes=<unset>)")
    synchronized void initialize(Object initial) {
        checkResizable();
        data = initial == ABSENT || initial == null ? new byte[0] : Arguments.bytes(initial);
        size = data.length;
        position = 0;
    }

    private void checkOpen() {
        if (isMarkedClosed()) {
            throw new ValueError("I/O operation on closed file.");
        }
    }

    private void checkResizable() {
        if (exports > 0) {
            throw new BufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    // --- writing

    @PythonApi("BytesIO.write(self, b, /)")
    synchronized long write(Object given) {
        checkOpen();
        byte[] added = Arguments.bytes(given);
        checkResizable();
        if (added.length > 0) {
            int end = Math.addExact(position, added.length);
            if (end > data.length) {
                data = Arrays.copyOf(data, Sizes.clamp(Math.max(end, data.length * 2L)));
            }
            System.arraycopy(added, 0, data, position, added.length);
            position = end;
            size = Math.max(size, end);
        }
        return added.length;
    }

    @PythonApi("BytesIO.writelines(self, lines, /)")
    void writeAll(Object lines) {
        checkOpen();
        for (Object line : Iteration.iterate(lines)) {
            write(line);
        }
    }

    @PythonApi("BytesIO.truncate(self, size=None, /)")
    synchronized long truncate(Object given) {
        checkOpen();
        checkResizable();
        long target = given == null ? position : Numbers.index(given);
        if (target < 0) {
            throw new ValueError("negative size value " + target);
        }
        if (target < size) {
            Arrays.fill(data, (int) target, size, (byte) 0);
            size = (int) target;
        }
        return target;
    }

    // --- reading

    @PythonApi("BytesIO.getvalue(self, /)")
    synchronized PyBytes getvalue() {
        checkOpen();
        return PyBytes.owning(Arrays.copyOf(data, size));
    }

    @PythonApi("BytesIO.read(self, size=-1, /)")
    synchronized PyBytes read(Object count) {
        checkOpen();
        long wanted = Sizes.orAll(count);
        return take(wanted < 0 ? size : Math.min(size, position + wanted));
    }

    private PyBytes take(long end) {
        if (position >= end) {
            return PyBytes.EMPTY;
        }
        byte[] part = Arrays.copyOfRange(data, position, (int) end);
        position = (int) end;
        return PyBytes.owning(part);
    }

    @PythonApi("BytesIO.read1(self, size=-1, /)")
    PyBytes readOnce(Object count) {
        return read(count);
    }

    @PythonApi("BytesIO.readinto(self, buffer, /)")
    synchronized long readinto(Object buffer) {
        checkOpen();
        PyBuffer target = Arguments.writable(buffer, "readinto");
        byte[] read = read((long) Arguments.room(target)).toByteArray();
        Arguments.store(target, read, read.length);
        return read.length;
    }

    @PythonApi("BytesIO.readline(self, size=-1, /)")
    synchronized PyBytes readline(Object count) {
        checkOpen();
        long limit = Sizes.orAll(count);
        long last = limit < 0 ? size : Math.min(size, position + limit);
        int end = position;
        while (end < last && data[end] != '\n') {
            end++;
        }
        return take(Math.min(last, end + 1L));
    }

    @PythonApi("BytesIO.readlines(self, size=None, /)")
    PyList readAllLines(Object hint) {
        long enough = Sizes.orAll(hint);
        PyList lines = new PyList();
        long length = 0;
        for (PyBytes line = readline(null); line.size() > 0; line = readline(null)) {
            lines.append(line);
            length += Items.len(line);
            if (enough > 0 && length >= enough) {
                break;
            }
        }
        return lines;
    }

    @PythonApi("BytesIO.__next__(self, /)")
    Object next() {
        PyBytes line = readline(null);
        if (line.size() == 0) {
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
        PyBytes line = readline(null);
        return line.size() == 0 ? ABSENT : line;
    }

    /** The bytes as a memoryview sees them. */
    private final class Shared extends PyObject implements PyBuffer {

        @Override
        public ByteBuffer acquireBuffer() {
            synchronized (BytesIO.this) {
                exports++;
                return ByteBuffer.wrap(data, 0, size).slice();
            }
        }

        @Override
        public void releaseBuffer() {
            synchronized (BytesIO.this) {
                exports--;
            }
        }

        @Override
        public byte[] toByteArray() {
            synchronized (BytesIO.this) {
                return Arrays.copyOf(data, size);
            }
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public PyType pyType() {
            return BytesIOBuffer.TYPE;
        }
    }

    @PythonApi("BytesIO.getbuffer(self, /)")
    PyMemoryView getbuffer() {
        checkOpen();
        return PyMemoryView.of(new Shared());
    }

    // --- position

    @PythonApi("BytesIO.tell(self, /)")
    synchronized long tell() {
        checkOpen();
        return position;
    }

    @PythonApi("BytesIO.seek(self, pos, whence=0, /)")
    synchronized long seek(long target, long whence) {
        checkOpen();
        if (whence == 0 && target < 0) {
            throw new ValueError("negative seek value " + target);
        }
        long from =
                switch ((int) whence) {
                    case 0 -> 0;
                    case 1 -> position;
                    case 2 -> size;
                    default ->
                            throw new ValueError(
                                    "invalid whence (%d, should be 0, 1 or 2)".formatted(whence));
                };
        position = Sizes.clamp(Math.max(0, from + target));
        return position;
    }

    // --- what it is

    @PythonApi("BytesIO.close(self, /)")
    synchronized void closeNow() {
        checkResizable();
        markClosed();
        data = new byte[0];
        size = 0;
    }

    @PythonApi(value = "BytesIO.closed", kind = Kind.GETTER)
    boolean isClosed() {
        return isMarkedClosed();
    }

    @PythonApi("BytesIO.flush(self, /)")
    void flush() {
        checkOpen();
    }

    @PythonApi("BytesIO.isatty(self, /)")
    boolean isTerminal() {
        checkOpen();
        return false;
    }

    @PythonApi("BytesIO.readable(self, /)")
    boolean isReadable() {
        checkOpen();
        return true;
    }

    @PythonApi("BytesIO.writable(self, /)")
    boolean isWritable() {
        checkOpen();
        return true;
    }

    @PythonApi("BytesIO.seekable(self, /)")
    boolean isSeekable() {
        checkOpen();
        return true;
    }
}
