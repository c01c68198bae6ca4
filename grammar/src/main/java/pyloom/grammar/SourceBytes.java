package pyloom.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A source text as UTF-8 bytes. A line end is added where it lacks the last one, as CPython does,
 * and a 0 as a sentinel; so the text itself must hold no 0. To the lexer every byte beyond ASCII is
 * {@link #NON_ASCII}.
 */
public final class SourceBytes implements CharStream {

    /** What the lexer's rules see in place of a byte that is not ASCII. */
    static final int NON_ASCII = 0x7F;

    private final byte[] bytes;
    private final int length;
    private int position;

    /** The text; its line ends must all be {@code \n}. */
    public SourceBytes(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        boolean ended = encoded.length > 0 && encoded[encoded.length - 1] == '\n';
        length = ended ? encoded.length : encoded.length + 1;
        bytes = Arrays.copyOf(encoded, length + 1);
        bytes[length - 1] = '\n';
    }

    /** {@return the number of bytes, an added line end included} */
    public int length() {
        return length;
    }

    /** {@return the bytes, with the added line end and the sentinel; not to be changed} */
    public byte[] bytes() {
        return bytes;
    }

    int position() {
        return position;
    }

    void moveTo(int offset) {
        position = offset;
    }

    /** {@return the text between two offsets} */
    public String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    public String getText(Interval interval) {
        return text(interval.a, Math.min(interval.b + 1, length));
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int LA(int distance) {
        int offset = position + distance - 1;
        if (offset > length) {
            return EOF;
        }
        byte found = bytes[offset];
        return found < 0 ? NON_ASCII : found;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Nothing was held back.
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return length;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
