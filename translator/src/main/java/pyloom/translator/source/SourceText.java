package pyloom.translator.source;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.Arrays;

/**
 * A Python source: its name and its text, decoded and with every line end made {@code \n}, as
 * CPython's parser sees it. Lines count from 1; an index is one of {@link String#charAt} into the
 * text. Immutable and safe to share.
 */
public final class SourceText {

    /** Where the text came from; CPython words some errors differently for each. */
    public enum Origin {
        /** The bytes of a file, as when CPython runs it. */
        FILE,

        /** A string, as when Python calls {@code compile}. */
        STRING
    }

    private final String name;
    private final Origin origin;
    private final String text;
    private final boolean declaresEncoding;
    private final boolean hasMark;
    private final boolean hasBadBytes;
    private final boolean hasDefects;
    private final int[] lineStarts;
    private final Utf8Columns columns;

    private SourceText(String name, Origin origin, SourceDecoder.Decoded decoded) {
        this.name = name;
        this.origin = origin;
        this.text = withUniformLineEnds(decoded.text());
        this.declaresEncoding = decoded.declaresEncoding();
        this.hasMark = decoded.hasMark();
        this.hasBadBytes = decoded.hasBadBytes();
        this.hasDefects = hasBadBytes || text.indexOf('\0') >= 0;
        this.lineStarts = findLines(text);
        this.columns = new Utf8Columns(text);
    }

    /**
     * The text of a source file.
     *
     * @throws PythonSyntaxError if the file declares an encoding that is unknown, contradicts its
     *     byte order mark, or does not fit its bytes
     */
    public static SourceText decode(String name, byte[] bytes) throws PythonSyntaxError {
        return new SourceText(name, Origin.FILE, SourceDecoder.decode(bytes));
    }

    /**
     * A text that a program handed over; declarations of an encoding in it mean nothing.
     *
     * @throws PythonSyntaxError if it holds a null character or half of a surrogate pair
     */
    public static SourceText of(String name, String text) throws PythonSyntaxError {
        StringSourceCheck.check(text);
        SourceDecoder.Decoded decoded = new SourceDecoder.Decoded(text, true, false, false);
        return new SourceText(name, Origin.STRING, decoded);
    }

    private static String withUniformLineEnds(String raw) {
        if (raw.indexOf('\r') < 0) {
            return raw;
        }
        return raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int[] findLines(String text) {
        int[] starts = new int[16 + text.length() / 32];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** {@return what messages call the source, usually its path} */
    public String name() {
        return name;
    }

    /** {@return where the text came from} */
    public Origin origin() {
        return origin;
    }

    /** {@return the whole text, without a byte order mark, lines ended by {@code \n} alone} */
    public String text() {
        return text;
    }

    /**
     * {@return whether the text holds null characters or bytes that are no UTF-8, so that only the
     * diagnosis can tell what CPython says to it} A bad byte is the lone surrogate U+DC00 plus the
     * byte.
     */
    public boolean hasDefects() {
        return hasDefects;
    }

    /** {@return whether the text holds bytes that are no UTF-8} */
    public boolean hasBadBytes() {
        return hasBadBytes;
    }

    /** {@return whether the encoding is known otherwise than by default} */
    public boolean declaresEncoding() {
        return declaresEncoding;
    }

    /** {@return whether the file began with a byte order mark, which is no part of the text} */
    public boolean hasMark() {
        return hasMark;
    }

    /** {@return whether all characters are ASCII, so that all kinds of column are the same} */
    public boolean isAscii() {
        return columns.isAscii();
    }

    /** {@return the number of lines; the empty one after a final line end counts} */
    public int lineCount() {
        return lineStarts.length;
    }

    /** {@return the index of the first character of a line} */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** {@return the index after the last character of a line, its line end left out} */
    public int lineEnd(int line) {
        return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    }

    /** {@return the text of a line without its line end} */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** {@return the line that holds the character at an index} */
    public int lineOf(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return the UTF-8 bytes between the start of a line and an index: a {@code col_offset}} */
    public int utf8Column(int line, int index) {
        return columns.between(lineStart(line), index);
    }

    /** {@return the index of the character that starts so many UTF-8 bytes into a line} */
    public int indexOfUtf8Column(int line, int utf8Column) {
        return columns.indexAfter(lineStart(line), utf8Column);
    }

    /** {@return the characters, code points in Java's words, from the line's start to an index} */
    public int characterColumn(int line, int index) {
        int start = lineStart(line);
        return isAscii() ? index - start : text.codePointCount(start, index);
    }
}
