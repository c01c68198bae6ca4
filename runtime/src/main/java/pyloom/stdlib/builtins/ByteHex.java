package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Items;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.Whitespace;

import java.io.ByteArrayOutputStream;

/** {@code hex()} and {@code fromhex()} of bytes. */
final class ByteHex {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private ByteHex() {}

    static String hex(byte[] content, Object separator, long group) {
        StringBuilder out = new StringBuilder(content.length * 3);
        String between = separator == ABSENT ? "" : separator(separator);
        long size = Math.abs(group);
        for (int at = 0; at < content.length; at++) {
            long place = group < 0 ? at : content.length - at;
            if (at > 0 && !between.isEmpty() && size > 0 && place % size == 0) {
                out.append(between);
            }
            out.append(DIGITS[content[at] >> 4 & 0xf]).append(DIGITS[content[at] & 0xf]);
        }
        return out.toString();
    }

    private static String separator(Object separator) {
        String text = Payloads.text(separator);
        if (text == null && separator instanceof PyByteSequence bytes) {
            text = ByteSearch.latin(bytes.content());
        }
        if (text == null) {
            Items.len(separator); // its error comes first
            throw new TypeError("sep must be str or bytes.");
        }
        if (text.length() != 1) {
            throw new ValueError("sep must be length 1.");
        }
        if (text.charAt(0) > 0x7f) {
            throw new ValueError("sep must be ASCII.");
        }
        return text;
    }

    static byte[] parse(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2);
        int at = 0;
        while (at < text.length()) {
            if (Whitespace.isAsciiSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int high = digit(text, at);
            int low = digit(text, at + 1);
            out.write(high << 4 | low);
            at += 2;
        }
        return out.toByteArray();
    }

    private static int digit(String text, int at) {
        int digit =
                at < text.length() && text.charAt(at) < 0x80
                        ? Character.digit(text.charAt(at), 16)
                        : -1;
        if (digit < 0) {
            throw new ValueError("non-hexadecimal number found in fromhex() arg at position " + at);
        }
        return digit;
    }
}
