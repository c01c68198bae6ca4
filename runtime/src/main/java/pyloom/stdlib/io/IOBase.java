package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Python's {@code io.IOBase}: what all streams share. A program's subclass implements {@code read}
 * or {@code write}, and what is here calls that.
 */
@PythonModule(value = "io", doc = "library/io.html#io.IOBase")
@PythonType(name = "IOBase")
public class IOBase extends PyInstance {

    /** The type {@code io.IOBase}. */
    public static final PyType TYPE =
            PyType.nativeType("io", "IOBase", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .withDict()
                    .weak()
                    .allocating(IOBase::new);

    private volatile boolean closed;

    /**
     * Makes a stream that is still to be initialised.
     *
     * @param type its type
     */
    protected IOBase(PyType type) {
        super(type);
    }

    // --- what a stream may not be able to do

    @PythonApi("IOBase.seek(self, offset, whence=0, /)")
    Object seekUnsupported(Object offset, Object whence) {
        throw new UnsupportedOperation("seek");
    }

    @PythonApi("IOBase.tell(self, /)")
    Object tellBySeeking() {
        return Attributes.callMethod(this, "seek", 0L, 1L);
    }

    @PythonApi("IOBase.truncate(self, size=None, /)")
    Object truncateUnsupported(Object size) {
        throw new UnsupportedOperation("truncate");
    }

    @PythonApi("IOBase.fileno(self, /)")
    Object filenoUnsupported() {
        throw new UnsupportedOperation("fileno");
    }

    @PythonApi("IOBase.seekable(self, /)")
    boolean isNotSeekable() {
        return false;
    }

    @PythonApi("IOBase.readable(self, /)")
    boolean isNotReadable() {
        return false;
    }

    @PythonApi("IOBase.writable(self, /)")
    boolean isNotWritable() {
        return false;
    }

    @PythonApi("IOBase.isatty(self, /)")
    boolean isNoTerminal() {
        checkNotClosed();
        return false;
    }

    // --- closing

    /** {@return whether it was closed, as this class knows it} */
    protected final boolean isMarkedClosed() {
        return closed;
    }

    /** Notes that it was closed. */
    protected final void markClosed() {
        closed = true;
    }

    @PythonApi("IOBase.flush(self, /)")
    void flushNothing() {
        checkNotClosed();
    }

    @PythonApi("IOBase.close(self, /)")
    void closeAfterFlush() {
        if (!closed) {
            try {
                Attributes.callMethod(this, "flush");
            } finally {
                closed = true;
            }
        }
    }

    @PythonApi(value = "IOBase.closed", kind = PythonApi.Kind.GETTER)
    boolean closedMark() {
        return closed;
    }

    private boolean saysClosed() {
        return Truth.truth(Attributes.getAttr(this, "closed"));
    }

    /** Checks that it can still be used. */
    protected final void checkNotClosed() {
        if (saysClosed()) {
            throw new ValueError("I/O operation on closed file.");
        }
    }

    @PythonApi("IOBase._checkClosed(self, /)")
    void checkClosedForPrograms() {
        checkNotClosed();
    }

    @PythonApi("IOBase._checkSeekable(self, /)")
    void checkSeekable() {
        check("seekable", "File or stream is not seekable.");
    }

    @PythonApi("IOBase._checkReadable(self, /)")
    void checkReadable() {
        check("readable", "File or stream is not readable.");
    }

    @PythonApi("IOBase._checkWritable(self, /)")
    void checkWritable() {
        check("writable", "File or stream is not writable.");
    }

    private void check(String question, String refusal) {
        if (!Boolean.TRUE.equals(Attributes.callMethod(this, question))) {
            throw new UnsupportedOperation(refusal);
        }
    }

    @PythonApi("IOBase.__enter__(self, /)")
    Object enter() {
        checkNotClosed();
        return this;
    }

    @PythonApi("IOBase.__exit__(self, /, *args)")
    Object exit(Object[] args) {
        return Attributes.callMethod(this, "close");
    }

    @PythonApi("IOBase.__del__(self, /)")
    void close() {
        try {
            Attributes.callMethod(this, "close");
        } catch (PyException ignored) {
            pyloom.object.Unraisable.report(Exceptions.of(ignored), "Exception ignored in a file");
        }
    }

    // --- lines

    @PythonApi("IOBase.__iter__(self, /)")
    Object iterate() {
        checkNotClosed();
        return this;
    }

    @PythonApi("IOBase.__next__(self, /)")
    Object nextLine() {
        Object line = Attributes.callMethod(this, "readline");
        if (line == null || Items.len(line) == 0) {
            throw new StopIteration();
        }
        return line;
    }

    /** Reads a line byte by byte, or as far as {@code peek} shows what comes. */
    @PythonApi("IOBase.readline(self, size=-1, /)")
    Object readlineByBytes(Object size) {
        long limit = Sizes.orAll(size);
        boolean canPeek = Attributes.getAttrOr(this, "peek", ABSENT) != ABSENT;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            long wanted = canPeek ? peekedLine(limit < 0 ? limit : limit - line.size()) : 1;
            Object part = Attributes.callMethod(this, "read", wanted);
            if (part == null) {
                break;
            }
            if (!(part instanceof PyBytes bytes)) {
                throw new pyloom.object.OSError(
                        "read() should have returned a bytes object, not '"
                                + Arguments.typeName(part)
                                + "'");
            }
            if (bytes.size() == 0) {
                break;
            }
            byte[] content = bytes.toByteArray();
            line.writeBytes(content);
            if (content[content.length - 1] == '\n') {
                break;
            }
        }
        return PyBytes.owning(line.toByteArray());
    }

    private long peekedLine(long limit) {
        Object ahead = Attributes.callMethod(this, "peek", 1L);
        if (!(ahead instanceof PyBytes bytes)) {
            throw new pyloom.object.OSError(
                    "peek() should have returned a bytes object, not '"
                            + Arguments.typeName(ahead)
                            + "'");
        }
        ByteBuffer content = bytes.acquireBuffer();
        int count = content.remaining();
        for (int at = 0; at < content.remaining(); at++) {
            if (content.get(at) == '\n') {
                count = at + 1;
                break;
            }
        }
        count = Math.max(1, count);
        return limit < 0 ? count : Math.min(limit, count);
    }

    @PythonApi("IOBase.readlines(self, hint=-1, /)")
    PyList readlines(Object hint) {
        long enough = Sizes.orAll(hint);
        PyList lines = new PyList();
        long length = 0;
        for (Object line : Iteration.iterate(this)) {
            lines.append(line);
            length += Items.len(line);
            if (enough > 0 && length >= enough) {
                break;
            }
        }
        return lines;
    }

    @PythonApi("IOBase.writelines(self, lines, /)")
    void writelines(Object lines) {
        checkNotClosed();
        for (Object line : Iteration.iterate(lines)) {
            Attributes.callMethod(this, "write", line);
        }
    }
}
