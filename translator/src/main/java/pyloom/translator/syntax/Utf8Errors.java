package pyloom.translator.syntax;

import pyloom.translator.source.Utf8;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Says what is wrong with bytes that are no UTF-8, in the words of Python's decoder. */
final class Utf8Errors {

    private Utf8Errors() {}

    /** {@return the message of the {@code UnicodeDecodeError} for a range of bytes} */
    static Optional<String> find(byte[] bytes, int from, int to) {
        int bad = Utf8.findBadByte(bytes, from, to);
        if (bad < 0) {
            return Optional.empty();
        }
        int length = badLength(bytes, bad, to);
        int first = bytes[bad] & 0xFF;
        String reason;
        if (expectedLength(first) == 1) {
            reason = "invalid start byte";
        } else if (bad + length == to) {
            reason = "unexpected end of data";
        } else {
            reason = "invalid continuation byte";
        }
        return Optional.of(message(first, bad - from, length, reason));
    }

    /** {@return the text of bytes as with Python's error handler {@code replace}} */
    static String replace(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int bad = Utf8.findBadByte(bytes, at, bytes.length);
            int end = bad < 0 ? bytes.length : bad;
            text.append(new String(bytes, at, end - at, StandardCharsets.UTF_8));
            at = end;
            if (bad >= 0) {
                text.append('\uFFFD');
                at += badLength(bytes, bad, bytes.length);
            }
        }
        return text.toString();
    }

    private static int expectedLength(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 1;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /** How many bytes could begin a sequence, as Python takes them for one error. */
    private static int badLength(byte[] bytes, int bad, int to) {
        int expected = expectedLength(bytes[bad] & 0xFF);
        int length = 1;
        while (length < expected && bad + length < to && continues(bytes, bad, length)) {
            length++;
        }
        return length;
    }

    private static boolean continues(byte[] bytes, int start, int offset) {
        int first = bytes[start] & 0xFF;
        int c = bytes[start + offset] & 0xFF;
        int lowest = 0x80;
        int highest = 0xBF;
        if (offset == 1) {
            lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : lowest;
            highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : highest;
        }
        return c >= lowest && c <= highest;
    }

    private static String message(int first, int position, int length, String reason) {
        return length == 1
                ? String.format(
                        "'utf-8' codec can't decode byte 0x%02x in position %d: %s",
                        first, position, reason)
                : String.format(
                        "'utf-8' codec can't decode bytes in position %d-%d: %s",
                        position, position + length - 1, reason);
    }
}
