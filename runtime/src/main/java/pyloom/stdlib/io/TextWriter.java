package pyloom.stdlib.io;

import pyloom.values.codec.Codec;

/**
 * The writing half of a text stream: encoded text that waits to be handed down.
 *
 * <p>The monitor guards the bytes and makes a write atomic.
 */
final class TextWriter {

    private static final int CHUNK = 8192;
    private static final int SHORT = 512;

    private final ByteLayer layer;
    private byte[] pending = new byte[0]; // grows to CHUNK when it is first used
    private int count;
    private TextCodec codec;
    private Newlines newlines;
    private boolean isAscii; // ASCII text is its own encoding
    private boolean isPlain; // and line ends stay as they are
    private boolean atStart; // the mark is still to be written
    private boolean flushesLines;
    private boolean writesThrough;

    TextWriter(ByteLayer layer, TextCodec codec, Newlines newlines) {
        this.layer = layer;
        configure(codec, newlines);
    }

    synchronized void configure(TextCodec newCodec, Newlines newNewlines) {
        codec = newCodec;
        newlines = newNewlines;
        isAscii = newCodec.extendsAscii();
        isPlain = isAscii && newlines.forWriting("\n").equals("\n");
        atStart = newCodec.hasMark();
    }

    synchronized void setFlushing(boolean lines, boolean through) {
        flushesLines = lines;
        writesThrough = through;
    }

    /** Says whether the next character is the first one of the file. */
    synchronized void setAtStart(boolean first) {
        atStart = first && codec.hasMark();
    }

    /** Writes text. */
    synchronized void write(String text) {
        if (!isPlain || text.length() > SHORT || !appendAscii(text)) {
            appendEncoded(text);
        }
        if (writesThrough || count >= CHUNK) {
            drain();
        }
        if (flushesLines && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            drain();
            layer.flush();
        }
    }

    private boolean appendAscii(String text) {
        int length = text.length();
        if (count + length > pending.length) {
            makeRoom(length);
        }
        byte[] target = pending;
        int to = count;
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (character >= 0x80) {
                return false;
            }
            target[to++] = (byte) character;
        }
        count = to;
        return true;
    }

    private void makeRoom(int length) {
        if (pending.length < CHUNK) {
            pending = new byte[CHUNK];
        } else {
            drain();
        }
    }

    private void appendEncoded(String text) {
        Codec current = atStart ? codec.first() : codec.next();
        byte[] bytes = current.encode(newlines.forWriting(text), codec.errors());
        atStart = atStart && bytes.length == 0;
        if (count + bytes.length > pending.length) {
            makeRoom(bytes.length);
        }
        if (bytes.length > pending.length) {
            drain();
            layer.write(bytes, 0, bytes.length);
        } else {
            System.arraycopy(bytes, 0, pending, count, bytes.length);
            count += bytes.length;
        }
    }

    /** {@return whether this thread has left something to be handed down} */
    boolean isWaiting() {
        return count > 0;
    }

    /** Hands what waits to the binary stream. */
    synchronized void drain() {
        int ready = count;
        if (ready > 0) {
            byte[] bytes = pending;
            count = 0;
            layer.write(bytes, 0, ready);
        }
    }

    /** Forgets what waits. */
    synchronized void discard() {
        count = 0;
    }
}
