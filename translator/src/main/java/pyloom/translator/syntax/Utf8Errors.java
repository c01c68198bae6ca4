package pyloom.translator.syntax;

import pyloom.translator.source.Utf8;

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
        int first = bytes[bad] & 0xFF;
        int expected = first < 0xC2 || first > 0xF4 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (expected == 1) {
            return Optional.of(message(first, bad - from, 1, "invalid start byte"));
        }
        int good = 1;
        while (good < expected && bad + good < to && continues(bytes, bad, good)) {
            good++;
        }
        String reason = bad + good == to ? "unexpected end of data" : "invalid continuation byte";
        return Optional.of(message(first, bad - from, good, reason));
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
