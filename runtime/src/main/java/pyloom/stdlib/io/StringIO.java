package pyloom.stdlib.io;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.OwnIterator;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.StopIteration;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.TextOutput;
import pyloom.values.text.CodePoints;

/**
 * Python's {@code io.StringIO}: text in memory.
 *
 * <p>Its monitor guards the text and the position and makes each operation atomic. The position
 * counts chars of Java; as long as no character takes two of them that is what the program sees.
 */
@PythonModule(value = "_io", doc = "library/io.html#io.StringIO")
@PythonType(name = "StringIO")
public final class StringIO extends TextIOBase implements OwnIterator, TextOutput {

    /** The type {@code _io.StringIO}. */
    public static final PyType TYPE =
            PyType.nativeType("_io", "StringIO", TextIOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(StringIO::new);

    private final StringBuilder text = new StringBuilder();
    private int position; // in chars; may lie behind the end
    private boolean hasPairs; // characters of two chars
    private Newlines newlines = new Newlines("\n");
    private int seen;

    private StringIO(PyType type) {
        super(type);
    }

    /** Makes an empty one. */
    @TypedForm("StringIO()")
    public StringIO() {
        super(TYPE);
    }

    @PythonApi("StringIO.__init__(self, initial_value='', newline='\\n')")
    synchronized void initialize(Object initial, Object newline) {
        newlines = Newlines.of(newline, Texts::repr);
        Object plain = PyValueInstance.unwrap(initial);
        if (plain != null && !(plain instanceof String)) {
            throw new TypeError(
                    "initial_value must be str or None, not " + Arguments.typeName(initial));
        }
        text.setLength(0);
        position = 0;
        hasPairs = false;
        seen = 0;
        if (plain != null) {
            append((String) plain);
            position = 0;
        }
    }

    private void checkOpen() {
        if (isMarkedClosed()) {
            throw new ValueError("I/O operation on closed file");
        }
    }

    // --- writing

    @Override
    public boolean isPlain() {
        return pyType() == TYPE;
    }

    @Override
    public synchronized void print(String written) {
        checkOpen();
        append(written);
    }

    @Override
    public void flushText() {
        checkOpen();
    }

    private void append(String given) {
        String added = given;
        if (newlines.given() == null || !newlines.given().equals("\n")) {
            if (newlines.isUniversal()) {
                seen = newlines.see(given, seen);
            }
            added = newlines.forWriting(newlines.translate(given));
        }
        hasPairs = hasPairs || !CodePoints.isDirect(added);
        int end = text.length();
        if (position == end) {
            text.append(added);
        } else if (position > end) {
            text.repeat('\0', position - end).append(added);
        } else {
            text.replace(position, behind(added), added);
        }
        position += added.length();
    }

    /** {@return the end of what a text overwrites: as many characters} */
    private int behind(String added) {
        if (!hasPairs) {
            return Math.min(text.length(), position + added.length());
        }
        int left = text.codePointCount(position, text.length());
        int wanted = CodePoints.length(added);
        return wanted >= left ? text.length() : text.offsetByCodePoints(position, wanted);
    }

    @PythonApi("StringIO.write(self, text, /)")
    long write(Object given) {
        String plain = Arguments.text(given, "string argument expected, got '", "'");
        print(plain);
        return CodePoints.length(plain);
    }

    // --- reading

    @PythonApi("StringIO.getvalue(self, /)")
    synchronized String getvalue() {
        checkOpen();
        return text.toString();
    }

    /** {@return the text written so far} */
    public synchronized String content() {
        return text.toString();
    }

    @PythonApi("StringIO.read(self, size=-1, /)")
    synchronized String read(Object size) {
        checkOpen();
        long count = Sizes.orAll(size);
        int end = text.length();
        if (position >= end) {
            return "";
        }
        return take(count < 0 ? end : limited(end, count));
    }

    private int limited(int end, long count) {
        if (!hasPairs) {
            return (int) Math.min(end, position + count);
        }
        return text.codePointCount(position, end) <= count
                ? end
                : text.offsetByCodePoints(position, (int) count);
    }

    private String take(int end) {
        String part = text.substring(position, end);
        position = end;
        return part;
    }

    @PythonApi("StringIO.readline(self, size=-1, /)")
    synchronized String readline(Object size) {
        checkOpen();
        long limit = Sizes.orAll(size);
        int end = text.length();
        if (position >= end) {
            return "";
        }
        int stop = endOfLine(end);
        return take(limit < 0 ? stop : Math.min(stop, limited(end, limit)));
    }

    private int endOfLine(int end) {
        String terminator = newlines.given();
        if (terminator == null || terminator.equals("\n")) {
            int at = text.indexOf("\n", position);
            return at < 0 ? end : at + 1;
        }
        int at = newlines.endOfLine(text.substring(position), 0);
        return at < 0 ? end : position + at;
    }

    @PythonApi("StringIO.__next__(self, /)")
    Object next() {
        Object line = isPlain() ? readline(null) : Attributes.callMethod(this, "readline");
        if (line instanceof String known && known.isEmpty()) {
            throw new StopIteration();
        }
        return line;
    }

    @Override
    public Object nextOrAbsent() {
        String line = readline(null);
        return line.isEmpty() ? ABSENT : line;
    }

    // --- position

    @PythonApi("StringIO.tell(self, /)")
    synchronized long tell() {
        checkOpen();
        return hasPairs && position <= text.length() ? text.codePointCount(0, position) : position;
    }

    @PythonApi("StringIO.seek(self, pos, whence=0, /)")
    synchronized long seek(long target, long whence) {
        checkOpen();
        if (whence < 0 || whence > 2) {
            throw new ValueError("Invalid whence (%d, should be 0, 1 or 2)".formatted(whence));
        }
        if (whence == 0 && target < 0) {
            throw new ValueError("Negative seek position " + target);
        }
        if (whence != 0 && target != 0) {
            throw new OSError("Can't do nonzero cur-relative seeks");
        }
        if (whence == 2) {
            position = text.length();
        } else if (whence == 0) {
            position = offset(target);
        }
        return tell();
    }

    private int offset(long target) {
        boolean isInside = hasPairs && target <= text.codePointCount(0, text.length());
        return isInside ? text.offsetByCodePoints(0, (int) target) : Sizes.clamp(target);
    }

    @PythonApi("StringIO.truncate(self, pos=None, /)")
    synchronized long truncate(Object size) {
        checkOpen();
        long target = size == null ? tell() : Numbers.index(size);
        if (target < 0) {
            throw new ValueError("Negative size value " + target);
        }
        int end = offset(target);
        if (end < text.length()) {
            text.setLength(end);
        }
        return target;
    }

    // --- what it is

    @PythonApi("StringIO.close(self, /)")
    synchronized void closeNow() {
        markClosed();
        text.setLength(0);
        text.trimToSize();
    }

    @PythonApi(value = "StringIO.closed", kind = Kind.GETTER)
    boolean isClosed() {
        return isMarkedClosed();
    }

    @PythonApi("StringIO.readable(self, /)")
    boolean isReadable() {
        checkOpen();
        return true;
    }

    @PythonApi("StringIO.writable(self, /)")
    boolean isWritable() {
        checkOpen();
        return true;
    }

    @PythonApi("StringIO.seekable(self, /)")
    boolean isSeekable() {
        checkOpen();
        return true;
    }

    @PythonApi(value = "StringIO.line_buffering", kind = Kind.GETTER)
    boolean lineBuffering() {
        checkOpen();
        return false;
    }

    @PythonApi(value = "StringIO.newlines", kind = Kind.GETTER)
    Object seenNewlines() {
        checkOpen();
        return newlines.isUniversal() ? Newlines.seen(seen) : null;
    }
}
