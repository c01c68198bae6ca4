package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;

/** What BufferedReader, BufferedWriter and BufferedRandom share: a raw stream and a buffer. */
@PythonModule("_io")
@PythonType(name = "_Buffered", exported = false)
public abstract class BufferedStream extends BufferedIOBase {

    /** The type that the three have in common. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "_Buffered", BufferedIOBase.TYPE).dotted().solid();

    /** The usual size of a buffer, and that over files: what Linux calls the size of a block. */
    static final int SIZE = 8192;

    static final int BLOCK = 4096;
    private static final int UNINITIALIZED = 0;

    private Object raw = ABSENT;
    private ByteStream bytes = new ByteStream(null, UNINITIALIZED);
    private boolean isDetached;

    /**
     * Makes a stream that is still to be initialised.
     *
     * @param type its type
     */
    protected BufferedStream(PyType type) {
        super(type);
    }

    /** Puts the buffer over a raw stream. */
    final void initialize(Object newRaw, long size) {
        if (size <= 0) {
            throw new ValueError("buffer size must be strictly positive");
        }
        raw = newRaw;
        isDetached = false;
        boolean isPlain = newRaw instanceof FileIO && ((FileIO) newRaw).pyType() == FileIO.TYPE;
        RawFile file = isPlain ? ((FileIO) newRaw).handle() : new ForeignRaw(newRaw);
        bytes = new ByteStream(file, Sizes.clamp(size));
    }

    /** {@return the buffer} */
    final ByteStream bytes() {
        return bytes;
    }

    /** {@return the buffer, if the stream is open; the text says what cannot be done} */
    final ByteStream open(String refusal) {
        if (isClosedNow()) {
            throw new ValueError(refusal);
        }
        return bytes;
    }

    /** {@return the raw stream} */
    final Object attached() {
        if (isDetached) {
            throw new ValueError("raw stream has been detached");
        }
        if (raw == ABSENT) {
            throw new ValueError("I/O operation on uninitialized object");
        }
        return raw;
    }

    final boolean isClosedNow() {
        Object below = attached();
        return below instanceof FileIO file && file.pyType() == FileIO.TYPE
                ? file.isClosed()
                : Truth.truth(Attributes.getAttr(below, "closed"));
    }

    @PythonApi(value = "_Buffered.raw", kind = Kind.GETTER)
    final Object rawStream() {
        return isDetached || raw == ABSENT ? null : raw;
    }

    @PythonApi("_Buffered.detach(self, /)")
    final Object detach() {
        Object below = attached();
        Attributes.callMethod(this, "flush");
        isDetached = true;
        raw = ABSENT;
        return below;
    }

    @PythonApi("_Buffered.close(self, /)")
    final void closeNow() {
        if (isClosedNow()) {
            return;
        }
        PyException failure = null;
        try {
            Attributes.callMethod(this, "flush");
        } catch (PyException thrown) {
            failure = thrown;
        }
        try {
            Attributes.callMethod(raw, "close");
        } catch (PyException thrown) {
            if (failure != null) {
                thrown.setContext(failure);
            }
            failure = thrown;
        }
        bytes.discard();
        if (failure != null) {
            throw failure;
        }
    }

    @PythonApi("_Buffered.flush(self, /)")
    final void flush() {
        open("flush of closed file").flush();
    }

    @PythonApi("_Buffered.seek(self, target, whence=0, /)")
    final Object seek(Object offset, long whence) {
        ByteStream open = open("seek of closed file");
        if (!Truth.truth(Attributes.callMethod(raw, "seekable"))) {
            throw new UnsupportedOperation("File or stream is not seekable.");
        }
        return open.seek(Numbers.index(offset), (int) whence);
    }

    @PythonApi("_Buffered.tell(self, /)")
    final long tell() {
        attached();
        if (isClosedNow()) {
            return Numbers.index(Attributes.callMethod(raw, "tell"));
        }
        return bytes.tell();
    }

    @PythonApi("_Buffered.truncate(self, size=None, /)")
    final Object truncate(Object size) {
        open("truncate of closed file");
        if (!Truth.truth(Attributes.callMethod(this, "writable"))) {
            throw new UnsupportedOperation("truncate");
        }
        bytes.settle();
        Object target = size == null ? (Object) bytes.tell() : size;
        return Attributes.callMethod(raw, "truncate", target);
    }

    @PythonApi(value = "_Buffered.closed", kind = Kind.GETTER)
    final Object isClosed() {
        return Attributes.getAttr(attached(), "closed");
    }

    @PythonApi(value = "_Buffered.name", kind = Kind.GETTER)
    final Object name() {
        return Attributes.getAttr(attached(), "name");
    }

    @PythonApi(value = "_Buffered.mode", kind = Kind.GETTER)
    final Object mode() {
        return Attributes.getAttr(attached(), "mode");
    }

    @PythonApi("_Buffered.fileno(self, /)")
    final Object fileno() {
        return Attributes.callMethod(attached(), "fileno");
    }

    @PythonApi("_Buffered.isatty(self, /)")
    final Object isTerminal() {
        return Attributes.callMethod(attached(), "isatty");
    }

    @PythonApi("_Buffered.seekable(self, /)")
    final Object isSeekable() {
        return Attributes.callMethod(attached(), "seekable");
    }

    @PythonApi("_Buffered.__repr__(self, /)")
    final String repr() {
        String type = pyType().isBuiltIn() ? pyType().name() : pyType().qualifiedName();
        Object name = raw == ABSENT ? ABSENT : Attributes.getAttrOr(raw, "name", ABSENT);
        return name == ABSENT ? "<" + type + ">" : "<" + type + " name=" + Texts.repr(name) + ">";
    }
}
