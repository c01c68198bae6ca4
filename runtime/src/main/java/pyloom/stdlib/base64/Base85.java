package pyloom.stdlib.base64;

import pyloom.object.ValueError;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Base 85: four bytes as five digits. */
final class Base85 {

    static final String ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
    static final String ZERO_MQ =
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
    private static final String ASCII85;
    private static final int SPACES = 0x20202020;

    static {
        StringBuilder digits = new StringBuilder();
        for (char digit = '!'; digit <= 'u'; digit++) {
            digits.append(digit);
        }
        ASCII85 = digits.toString();
    }

    private Base85() {}

    static String encode(byte[] bytes, String digits, boolean pad) {
        return encode(bytes, digits, pad, false, false);
    }

    static String encodeAscii85(byte[] bytes, boolean pad, boolean foldsSpaces) {
        return encode(bytes, ASCII85, pad, true, foldsSpaces);
    }

    private static String encode(
            byte[] bytes, String digits, boolean pad, boolean foldsNuls, boolean foldsSpaces) {
        int padding = (4 - bytes.length % 4) % 4;
        byte[] padded = Arrays.copyOf(bytes, bytes.length + padding);
        StringBuilder out = new StringBuilder(padded.length * 5 / 4);
        for (int at = 0; at < padded.length; at += 4) {
            int word = java.nio.ByteBuffer.wrap(padded, at, 4).getInt();
            boolean isCut = padding > 0 && !pad && at + 4 == padded.length;
            if (foldsNuls && word == 0 && !isCut) {
                out.append('z');
            } else if (foldsSpaces && word == SPACES) {
                out.append('y');
            } else {
                append(word & 0xffffffffL, digits, out);
            }
        }
        if (padding > 0 && !pad) {
            out.setLength(Math.max(out.length() - padding, 0));
        }
        return out.toString();
    }

    private static void append(long word, String digits, StringBuilder out) {
        long unit = 85L * 85 * 85 * 85;
        for (long rest = word; unit > 0; rest %= unit, unit /= 85) {
            out.append(digits.charAt((int) (rest / unit)));
        }
    }

    static byte[] decode(byte[] text, String name) {
        int padding = (5 - text.length % 5) % 5;
        byte[] padded = Arrays.copyOf(text, text.length + padding);
        Arrays.fill(padded, text.length, padded.length, (byte) '~');
        ByteArrayOutputStream out = new ByteArrayOutputStream(padded.length * 4 / 5);
        for (int at = 0; at < padded.length; at += 5) {
            long word = 0;
            for (int digit = 0; digit < 5; digit++) {
                int value = ALPHABET.indexOf(padded[at + digit] & 0xff);
                if (value < 0) {
                    throw new ValueError("bad " + name + " character at position " + (at + digit));
                }
                word = word * 85 + value;
            }
            if (word > 0xffffffffL) {
                throw new ValueError(name + " overflow in hunk starting at byte " + at);
            }
            write((int) word, out);
        }
        byte[] result = out.toByteArray();
        return Arrays.copyOf(result, result.length - padding);
    }

    private static void write(int word, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(word >> shift);
        }
    }

    static byte[] decodeAscii85(byte[] text, boolean foldsSpaces, String ignored) {
        byte[] padded = Arrays.copyOf(text, text.length + 4);
        Arrays.fill(padded, text.length, padded.length, (byte) 'u');
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        long word = 0;
        int count = 0;
        for (byte signed : padded) {
            char character = (char) (signed & 0xff);
            if (character >= '!' && character <= 'u') {
                word = word * 85 + (character - '!');
                if (++count == 5) {
                    if (word > 0xffffffffL) {
                        throw new ValueError("Ascii85 overflow");
                    }
                    write((int) word, out);
                    count = 0;
                    word = 0;
                }
            } else if (character == 'z' || character == 'y' && foldsSpaces) {
                if (count > 0) {
                    throw new ValueError(character + " inside Ascii85 5-tuple");
                }
                write(character == 'z' ? 0 : SPACES, out);
            } else if (ignored.indexOf(character) < 0) {
                throw new ValueError("Non-Ascii85 digit found: " + character);
            }
        }
        byte[] result = out.toByteArray();
        return Arrays.copyOf(result, result.length - (4 - count));
    }
}
