package pyloom.values.codec;

import java.util.Arrays;

/** {@code utf-8-sig}: UTF-8 behind a byte order mark, which decoding does not insist on. */
final class MarkedUtf8Codec extends Codec {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Utf8Codec plain = new Utf8Codec();

    MarkedUtf8Codec() {
        super("utf-8");
    }

    @Override
    public byte[] encode(String text, String errors) {
        byte[] content = plain.encode(text, errors);
        byte[] result = Arrays.copyOf(MARK, MARK.length + content.length);
        System.arraycopy(content, 0, result, MARK.length, content.length);
        return result;
    }

    @Override
    byte[] tryEncode(String replacement) {
        return plain.tryEncode(replacement);
    }

    @Override
    public Decoded decode(byte[] input, String errors, boolean last) {
        if (!Arrays.equals(input, 0, Math.min(MARK.length, input.length), MARK, 0, MARK.length)) {
            return plain.decode(input, errors, last);
        }
        byte[] content = Arrays.copyOfRange(input, MARK.length, input.length);
        Decoded decoded = plain.decode(content, errors, last);
        return new Decoded(decoded.text(), decoded.consumed() + MARK.length);
    }
}
