package pyloom.translator.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 with Python's {@code surrogateescape}: a byte that is no UTF-8 becomes U+DC00 plus it. */
public final class Utf8 {

    private static final int ESCAPE = 0xDC00;

    private Utf8() {}

    /** {@return the text of the bytes from {@code start} on, bad bytes as lone surrogates} */
    static String decodeEscaping(byte[] bytes, int start) {
        StringBuilder text = new StringBuilder(bytes.length - start);
        int good = start;
        int at = start;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            if (length == 0) {
                text.append(new String(bytes, good, at - good, StandardCharsets.UTF_8));
                text.append((char) (ESCAPE + (bytes[at] & 0xFF)));
                good = at + 1;
            }
            at += Math.max(length, 1);
        }
        return text.append(new String(bytes, good, at - good, StandardCharsets.UTF_8)).toString();
    }

    /** {@return the index of the first byte in a range that is no UTF-8, or -1} */
    public static int findBadByte(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int length = sequenceLength(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** {@return the length of the well-formed sequence at {@code at}, 0 if there is none} */
    private static int sequenceLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean wrongRange =
                first == 0xE0 && second < 0xA0 // would fit in two bytes
                        || first == 0xED && second >= 0xA0 // a surrogate
                        || first == 0xF0 && second < 0x90 // would fit in three bytes
                        || first == 0xF4 && second >= 0x90; // beyond U+10FFFF
        if (wrongRange) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** {@return the bytes of the text, escaped bad bytes put back} */
    public static byte[] encode(String text, boolean hasBadBytes) {
        if (!hasBadBytes) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[text.length() * 3];
        int length = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.getType(character) == Character.SURROGATE) {
                bytes[length++] = (byte) (character - ESCAPE);
            } else {
                byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, bytes, length, encoded.length);
                length += encoded.length;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** {@return how many bytes a character of the basic plane, or half of another one, takes} */
    static int bytesOf(char unit) {
        if (unit < 0x80) {
            return 1;
        }
        return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
}
