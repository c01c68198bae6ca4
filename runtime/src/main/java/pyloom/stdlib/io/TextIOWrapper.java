package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.OwnIterator;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.StopIteration;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.TextOutput;
import pyloom.values.text.CodePoints;

/** Python's {@code io.TextIOWrapper}: text in a file, encoded in the binary stream below. */
@PythonModule(value = "_io", doc = "library/io.html#io.TextIOWrapper")
@PythonType(name = "TextIOWrapper")
public final class TextIOWrapper extends TextIOBase implements OwnIterator, TextOutput {

    /** The type {@code _io.TextIOWrapper}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "TextIOWrapper", TextIOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(TextIOWrapper::new);

    private static final long CHUNK = 8192;

    private Object buffer = ABSENT; // null once it is detached
    private ByteLayer layer;
    private TextCodec codec;
    private Newlines newlines;
    private TextReader reader;
    private TextWriter writer;
    private boolean flushesLines;
    private boolean writesThrough;
    private volatile boolean iterates; // tell() does not work then

    private TextIOWrapper(PyType type) {
        super(type);
    }

    /** Makes one over a binary stream. */
    TextIOWrapper(Object buffer, TextCodec codec, Newlines newlines, boolean flushesLines) {
        super(TYPE);
        begin(buffer, codec, newlines);
        setFlushing(flushesLines, false);
    }

    @PythonApi(
            "TextIOWrapper.__init__(self, buffer, encoding=None, errors=None, newline=None,"
                    + " line_buffering=False, write_through=False)")
    void initialize(
            Object newBuffer,
            Object encoding,
            Object errors,
            Object newline,
            boolean lineBuffering,
            boolean writeThrough) {
        TextCodec given = Encodings.of(encoding, errors, "TextIOWrapper()");
        begin(newBuffer, given, Newlines.of(newline));
        setFlushing(lineBuffering, writeThrough);
    }

    private void begin(Object newBuffer, TextCodec newCodec, Newlines newNewlines) {
        buffer = newBuffer;
        codec = newCodec;
        newlines = newNewlines;
        boolean isPlain = newBuffer instanceof BufferedStream known && known.pyType().isBuiltIn();
        layer = isPlain ? ((BufferedStream) newBuffer).bytes() : new ForeignBytes(newBuffer);
        reader = new TextReader(layer, newCodec, newNewlines);
        writer = new TextWriter(layer, newCodec, newNewlines);
        if (newCodec.hasMark() && is("seekable") && is("writable")) {
            writer.setAtStart(layer.tell() == 0);
        }
    }

    private boolean is(String question) {
        return Truth.truth(Attributes.callMethod(buffer, question));
    }

    private void setFlushing(boolean lines, boolean through) {
        flushesLines = lines;
        writesThrough = through;
        writer.setFlushing(lines, through);
    }

    /** {@return the writing half} */
    TextWriter writer() {
        return writer;
    }

    private Object attached() {
        if (buffer == ABSENT) {
            throw new ValueError("I/O operation on uninitialized object");
        }
        if (buffer == null) {
            throw new ValueError("underlying buffer has been detached");
        }
        return buffer;
    }

    private boolean isClosedNow() {
        Object below = attached();
        return below instanceof BufferedStream known && known.pyType().isBuiltIn()
                ? known.isClosedNow()
                : Truth.truth(Attributes.getAttr(below, "closed"));
    }

    private void checkOpen() {
        if (isClosedNow()) {
            throw new ValueError("I/O operation on closed file.");
        }
    }

    private void checkReadableNow() {
        checkOpen();
        if (!(buffer instanceof BufferedReader) && !is("readable")) {
            throw new UnsupportedOperation("not readable");
        }
    }

    private void checkWritableNow() {
        checkOpen();
        if (!(buffer instanceof BufferedWriter) && !is("writable")) {
            throw new UnsupportedOperation("not writable");
        }
    }

    // --- writing

    @Override
    public boolean isPlain() {
        return pyType() == TYPE;
    }

    @Override
    public void print(String text) {
        checkWritableNow();
        if (reader.isAhead()) {
            reader.reset(false);
        }
        writer.write(text);
    }

    @Override
    public void flushText() {
        flush();
    }

    @PythonApi("TextIOWrapper.write(self, text, /)")
    long write(Object text) {
        if (!(PyValueInstance.unwrap(text) instanceof String plain)) {
            throw new TypeError("write() argument must be str, not " + Arguments.typeName(text));
        }
        print(plain);
        return CodePoints.length(plain);
    }

    @PythonApi("TextIOWrapper.flush(self, /)")
    void flush() {
        checkOpen();
        iterates = false;
        writer.drain();
        Attributes.callMethod(buffer, "flush");
    }

    // --- reading

    private void beforeReading() {
        checkReadableNow();
        if (writer.isWaiting()) {
            writer.drain();
        }
    }

    @PythonApi("TextIOWrapper.read(self, size=-1, /)")
    String read(Object size) {
        long count = Sizes.orAll(size);
        beforeReading();
        return reader.read(count);
    }

    @PythonApi("TextIOWrapper.readline(self, size=-1, /)")
    String readline(long size) {
        beforeReading();
        return reader.readLine(size);
    }

    @PythonApi("TextIOWrapper.__next__(self, /)")
    Object next() {
        Object line = nextOrAbsent();
        if (line == ABSENT) {
            throw new StopIteration();
        }
        return line;
    }

    @Override
    public Object nextOrAbsent() {
        beforeReading();
        if (!iterates) {
            iterates = true;
        }
        String line =
                isPlain()
                        ? reader.readLine(-1)
                        : Texts.str(Attributes.callMethod(this, "readline"));
        if (line.isEmpty()) {
            iterates = false;
            return ABSENT;
        }
        return line;
    }

    // --- position

    @PythonApi("TextIOWrapper.tell(self, /)")
    long tell() {
        checkOpen();
        if (!is("seekable")) {
            throw new UnsupportedOperation("underlying stream is not seekable");
        }
        if (iterates) {
            throw new OSError("telling position disabled by next() call");
        }
        Attributes.callMethod(this, "flush");
        return layer.tell() - reader.bytesAhead();
    }

    @PythonApi("TextIOWrapper.seek(self, cookie, whence=0, /)")
    Object seek(Object cookie, long whence) {
        checkOpen();
        if (!is("seekable")) {
            throw new UnsupportedOperation("underlying stream is not seekable");
        }
        long target = Numbers.index(cookie);
        if (whence == 1 && target != 0) {
            throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
        }
        if (whence == 2 && target != 0) {
            throw new UnsupportedOperation("can't do nonzero end-relative seeks");
        }
        if (whence < 0 || whence > 2) {
            throw new ValueError("invalid whence (%d, should be 0, 1 or 2)".formatted(whence));
        }
        if (whence == 0 && target < 0) {
            throw new ValueError("negative seek position " + target);
        }
        iterates = false;
        Object where = whence == 1 ? (Object) tell() : cookie;
        Attributes.callMethod(this, "flush");
        long position = layer.seek(Numbers.index(where), whence == 2 ? 2 : 0);
        reader.reset(position == 0);
        writer.setAtStart(position == 0);
        return position;
    }

    @PythonApi("TextIOWrapper.truncate(self, pos=None, /)")
    Object truncate(Object size) {
        Attributes.callMethod(this, "flush");
        Object target = size == null ? (Object) tell() : size;
        return Attributes.callMethod(attached(), "truncate", target);
    }

    // --- closing

    @PythonApi("TextIOWrapper.close(self, /)")
    void closeNow() {
        if (isClosedNow()) {
            return;
        }
        PyException failure = null;
        try {
            Attributes.callMethod(this, "flush");
        } catch (PyException thrown) {
            failure = thrown;
        }
        writer.discard();
        try {
            Attributes.callMethod(buffer, "close");
        } catch (PyException thrown) {
            if (failure != null) {
                thrown.setContext(failure);
            }
            failure = thrown;
        }
        if (failure != null) {
            throw failure;
        }
    }

    @PythonApi("TextIOWrapper.detach(self, /)")
    Object detach() {
        Object below = attached();
        Attributes.callMethod(this, "flush");
        buffer = null;
        return below;
    }

    @PythonApi(value = "TextIOWrapper.closed", kind = Kind.GETTER)
    Object isClosed() {
        return Attributes.getAttr(attached(), "closed");
    }

    // --- what it is

    @PythonApi(
            "TextIOWrapper.reconfigure(self, /, *, encoding=None, errors=None, newline=<unset>,"
                    + " line_buffering=None, write_through=None)")
    void reconfigure(
            Object encoding,
            Object errors,
            Object newline,
            Object lineBuffering,
            Object writeThrough) {
        boolean isOther = encoding != null || errors != null || newline != ABSENT;
        if (isOther && reader.isAhead()) {
            throw new UnsupportedOperation(
                    "It is not possible to set the encoding or newline of stream after the first"
                            + " read");
        }
        TextCodec newCodec = Encodings.changed(codec, encoding, errors);
        Newlines newNewlines = newline == ABSENT ? newlines : Newlines.of(newline);
        Attributes.callMethod(this, "flush");
        if (isOther) {
            codec = newCodec;
            newlines = newNewlines;
            reader.configure(codec, newlines);
            writer.configure(codec, newlines);
            writer.setAtStart(false);
        }
        setFlushing(
                lineBuffering == null ? flushesLines : Truth.truth(lineBuffering),
                writeThrough == null ? writesThrough : Truth.truth(writeThrough));
    }

    @PythonApi(value = "TextIOWrapper.encoding", kind = Kind.MEMBER)
    Object encoding() {
        return codec == null ? null : codec.name();
    }

    @PythonApi(value = "TextIOWrapper.errors", kind = Kind.GETTER)
    Object errors() {
        return codec == null ? null : codec.errors();
    }

    @PythonApi(value = "TextIOWrapper.newlines", kind = Kind.GETTER)
    Object seenNewlines() {
        return reader == null ? null : reader.seenNewlines();
    }

    @PythonApi(value = "TextIOWrapper.line_buffering", kind = Kind.MEMBER)
    boolean lineBuffering() {
        return flushesLines;
    }

    @PythonApi(value = "TextIOWrapper.write_through", kind = Kind.MEMBER)
    boolean writeThrough() {
        return writesThrough;
    }

    @PythonApi(value = "TextIOWrapper.buffer", kind = Kind.MEMBER)
    Object buffer() {
        return buffer == ABSENT ? null : buffer;
    }

    @PythonApi(value = "TextIOWrapper._CHUNK_SIZE", kind = Kind.GETTER)
    long chunkSize() {
        return CHUNK;
    }

    @PythonApi(value = "TextIOWrapper.name", kind = Kind.GETTER)
    Object name() {
        return Attributes.getAttr(attached(), "name");
    }

    @PythonApi("TextIOWrapper.fileno(self, /)")
    Object fileno() {
        return Attributes.callMethod(attached(), "fileno");
    }

    @PythonApi("TextIOWrapper.isatty(self, /)")
    Object isTerminal() {
        return Attributes.callMethod(attached(), "isatty");
    }

    @PythonApi("TextIOWrapper.seekable(self, /)")
    Object isSeekable() {
        return Attributes.callMethod(attached(), "seekable");
    }

    @PythonApi("TextIOWrapper.readable(self, /)")
    Object isReadable() {
        return Attributes.callMethod(attached(), "readable");
    }

    @PythonApi("TextIOWrapper.writable(self, /)")
    Object isWritable() {
        return Attributes.callMethod(attached(), "writable");
    }

    @PythonApi("TextIOWrapper.__repr__(self, /)")
    String repr() {
        String type = pyType().isBuiltIn() ? pyType().name() : pyType().qualifiedName();
        StringBuilder text = new StringBuilder("<").append(type);
        Object below = attached();
        Object name = Attributes.getAttrOr(below, "name", ABSENT);
        if (name != ABSENT) {
            text.append(" name=").append(Texts.repr(name));
        }
        Object mode = own("mode");
        if (mode != ABSENT) {
            text.append(" mode=").append(Texts.repr(mode));
        }
        return text.append(" encoding=").append(Texts.repr(codec.name())).append('>').toString();
    }
}
