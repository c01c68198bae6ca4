package pyloom.stdlib.io;

import pyloom.values.codec.Codec;
import pyloom.values.text.CodePoints;

import java.util.Arrays;

/**
 * The reading half of a text stream: text that was decoded ahead.
 *
 * <p>The monitor guards all of it and makes every read atomic.
 */
final class TextReader {

    private static final byte[] NOTHING = {};
    private static final int CHUNK = 8192; // what the JVM reads without allocating memory

    private final ByteLayer layer;
    private TextCodec codec;
    private Newlines newlines;
    private Codec current;
    private String text = ""; // decoded, as the program sees it
    private int position; // in text
    private byte[] source = NOTHING; // what text was decoded from
    private byte[] rest = NOTHING; // read, but not decoded yet
    private int seen; // kinds of line ends
    private boolean atEnd;
    private boolean splitsPairs; // text has characters of two chars

    TextReader(ByteLayer layer, TextCodec codec, Newlines newlines) {
        this.layer = layer;
        configure(codec, newlines);
    }

    synchronized void configure(TextCodec newCodec, Newlines newNewlines) {
        codec = newCodec;
        newlines = newNewlines;
        current = newCodec.first();
    }

    /** {@return whether anything was read ahead} */
    synchronized boolean isAhead() {
        return position < text.length() || rest.length > 0;
    }

    /** Forgets what was read ahead, after a seek. */
    synchronized void reset(boolean isStart) {
        text = "";
        position = 0;
        source = NOTHING;
        rest = NOTHING;
        atEnd = false;
        current = isStart ? codec.first() : codec.next();
    }

    /** Decodes the next piece of the file; says whether there was any. */
    private boolean fill() {
        while (true) {
            byte[] more = layer.readOnce(CHUNK);
            atEnd = more.length == 0;
            byte[] input = join(rest, more);
            decode(input);
            if (!text.isEmpty()) {
                return true;
            }
            if (atEnd) {
                return false;
            }
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void decode(byte[] input) {
        Codec.Decoded decoded = current.decode(input, codec.errors(), atEnd);
        String raw = decoded.text();
        int consumed = decoded.consumed();
        if (codec.hasMark() && consumed > 0 && current == codec.first()) {
            current = codec.after(input);
        }
        if (newlines.isUniversal() && !atEnd && raw.endsWith("\r")) {
            raw = raw.substring(0, raw.length() - 1); // a line feed may follow
            consumed -= codec.next().encode("\r", "strict").length;
        }
        source = consumed == input.length ? input : Arrays.copyOf(input, consumed);
        rest =
                consumed == input.length
                        ? NOTHING
                        : Arrays.copyOfRange(input, consumed, input.length);
        if (newlines.isUniversal()) {
            seen = newlines.see(raw, seen);
        }
        text = newlines.translate(raw);
        position = 0;
        splitsPairs = input.length != text.length() && !CodePoints.isDirect(text);
    }

    /** {@return a line of up to {@code limit} characters, any length if negative; maybe empty} */
    synchronized String readLine(long limit) {
        if (limit < 0) {
            int end = newlines.endOfLine(text, position);
            if (end >= 0 && isCompleteLineEnd(end)) {
                String line = text.substring(position, end);
                position = end;
                return line;
            }
        }
        return limit == 0 ? "" : readLongLine(limit);
    }

    /** Without translation a carriage return at the end of the piece may be half of a line end. */
    private boolean isCompleteLineEnd(int end) {
        return end < text.length() || text.charAt(end - 1) == '\n' || !newlines.isUniversal();
    }

    private String readLongLine(long limit) {
        StringBuilder line = new StringBuilder();
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        while (left > 0 && (position < text.length() || fill())) {
            int end = newlines.endOfLine(text, position);
            String part = take(end < 0 ? text.length() : end, left);
            line.append(part);
            left -= CodePoints.length(part);
            boolean isTerminator = newlines.endOfLine(line.toString(), 0) >= 0;
            if (isTerminator) {
                break;
            }
        }
        return line.toString();
    }

    /** Takes text up to an index, but at most so many characters. */
    private String take(int end, long most) {
        int stop = end;
        if (end - position > most) {
            stop = splitsPairs ? pairwise(end, most) : position + (int) most;
        }
        String part = text.substring(position, stop);
        position = stop;
        return part;
    }

    private int pairwise(int end, long most) {
        int available = text.codePointCount(position, end);
        return available <= most ? end : text.offsetByCodePoints(position, (int) most);
    }

    /** {@return so many characters, or all up to the end if negative} */
    synchronized String read(long count) {
        StringBuilder result = null;
        long left = count < 0 ? Long.MAX_VALUE : count;
        String first = take(text.length(), left);
        left -= CodePoints.length(first);
        while (left > 0 && fill()) {
            result = result == null ? new StringBuilder(first) : result;
            String part = take(text.length(), left);
            result.append(part);
            left -= CodePoints.length(part);
        }
        return result == null ? first : result.toString();
    }

    /** {@return the attribute {@code newlines}} */
    synchronized Object seenNewlines() {
        return Newlines.seen(seen);
    }

    /** {@return how many bytes of the file were read, but not by the program} */
    synchronized long bytesAhead() {
        if (position == text.length()) {
            return rest.length;
        }
        return (long) rest.length + source.length - bytesTaken();
    }

    private int bytesTaken() {
        if (position == 0) {
            return 0;
        }
        Codec.Decoded whole = current.decode(source, codec.errors(), true);
        String raw = whole.text();
        int mark = source.length - current.encode(raw, codec.errors()).length;
        int at = 0;
        for (int shown = 0; shown < position; shown++) {
            boolean isPair = newlines.translates() && raw.startsWith("\r\n", at);
            at += isPair ? 2 : 1;
        }
        return Math.max(0, mark) + current.encode(raw.substring(0, at), codec.errors()).length;
    }
}
