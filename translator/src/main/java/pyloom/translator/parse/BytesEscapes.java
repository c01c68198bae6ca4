package pyloom.translator.parse;

import pyloom.grammar.RejectedException;

import java.util.Arrays;

/** Replaces the escape sequences of a bytes literal. */
final class BytesEscapes {

    private BytesEscapes() {}

    static byte[] decode(byte[] bytes, int start, int end) {
        byte[] result = new byte[end - start];
        int count = 0;
        int at = start;
        while (at < end) {
            if (bytes[at] != '\\') {
                result[count++] = bytes[at++];
                continue;
            }
            int escaped = bytes[at + 1];
            at += 2;
            int simple = simple(escaped);
            if (escaped == 'x') {
                result[count++] = (byte) hexadecimal(bytes, at, end);
                at += 2;
            } else if (escaped >= '0' && escaped <= '7') {
                int length = octalLength(bytes, at - 1, end);
                result[count++] = (byte) octal(bytes, at - 1, length);
                at += length - 1;
            } else if (simple >= 0) {
                result[count++] = (byte) simple;
            } else if (escaped != '\n') {
                result[count++] = '\\';
                at--;
            }
        }
        return Arrays.copyOf(result, count);
    }

    /** What a backslash and one more character stand for; -1 for none of these. */
    static int simple(int escaped) {
        return switch (escaped) {
            case '\\', '\'', '"' -> escaped;
            case 'a' -> 0x07;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            default -> -1;
        };
    }

    static int octalLength(byte[] bytes, int start, int end) {
        int length = 1;
        while (length < 3
                && start + length < end
                && Character.digit(bytes[start + length], 8) >= 0) {
            length++;
        }
        return length;
    }

    static int octal(byte[] bytes, int start, int length) {
        int value = 0;
        for (int i = start; i < start + length; i++) {
            value = value * 8 + bytes[i] - '0';
        }
        return value;
    }

    private static int hexadecimal(byte[] bytes, int start, int end) {
        int high = start < end ? Character.digit(bytes[start], 16) : -1;
        int low = start + 1 < end ? Character.digit(bytes[start + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new RejectedException(start);
        }
        return high * 16 + low;
    }
}
