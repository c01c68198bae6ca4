package pyloom.values.codec;

import java.io.ByteArrayOutputStream;

/** UTF-16 and UTF-32, of fixed byte order or with a byte order mark. */
final class WideCodec extends Codec {

    private static final int MARK = 0xfeff;

    private final int unit;
    private final boolean marked;
    private final boolean bigEndian;

    private WideCodec(String name, int unit, boolean marked, boolean bigEndian) {
        super(name);
        this.unit = unit;
        this.marked = marked;
        this.bigEndian = bigEndian;
    }

    static WideCodec of(int bits) {
        return new WideCodec("utf-" + bits, bits / 8, true, false);
    }

    static WideCodec of(int bits, boolean bigEndian) {
        String name = "utf-" + bits + (bigEndian ? "-be" : "-le");
        return new WideCodec(name, bits / 8, false, bigEndian);
    }

    @Override
    public byte[] encode(String text, String errors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * unit + unit);
        if (marked) {
            write(MARK, unit, out);
        }
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                int end = Surrogates.endOfLone(text, at);
                at = replace(text, at, end, "surrogates not allowed", errors, out);
            } else {
                writeCharacter(character, out);
                at += Character.charCount(character);
            }
        }
        return out.toByteArray();
    }

    @Override
    byte[] tryEncode(String replacement) {
        if (Surrogates.firstLone(replacement, 0) >= 0) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        replacement.codePoints().forEach(character -> writeCharacter(character, out));
        return out.toByteArray();
    }

    private void writeCharacter(int character, ByteArrayOutputStream out) {
        if (unit == 4 || Character.isBmpCodePoint(character)) {
            write(character, unit, out);
        } else {
            write(Character.highSurrogate(character), 2, out);
            write(Character.lowSurrogate(character), 2, out);
        }
    }

    private void write(int value, int size, ByteArrayOutputStream out) {
        for (int at = 0; at < size; at++) {
            out.write(value >> 8 * (bigEndian ? size - 1 - at : at));
        }
    }

    @Override
    public Decoded decode(byte[] input, String errors, boolean last) {
        boolean big = bigEndian;
        int at = 0;
        if (marked && input.length >= unit) {
            big = read(input, 0, true) == MARK;
            at = big || read(input, 0, false) == MARK ? unit : 0;
        }
        return new Decoder(input, errors, last, big).run(at);
    }

    private int read(byte[] input, int at, boolean big) {
        int value = 0;
        for (int index = 0; index < unit; index++) {
            value = value << 8 | input[at + (big ? index : unit - 1 - index)] & 0xff;
        }
        return value;
    }

    /** One run over an input. */
    private final class Decoder {

        private final byte[] input;
        private final String errors;
        private final boolean last;
        private final boolean big;
        private final StringBuilder out;

        Decoder(byte[] input, String errors, boolean last, boolean big) {
            this.input = input;
            this.errors = errors;
            this.last = last;
            this.big = big;
            this.out = new StringBuilder(input.length / unit);
        }

        Decoded run(int start) {
            int at = start;
            while (at < input.length) {
                int next = input.length - at < unit ? truncated(at) : character(at);
                if (next < 0) {
                    break;
                }
                at = next;
            }
            return new Decoded(out.toString(), at);
        }

        private int replaceBad(int start, int end, String reason) {
            String shown = "utf-" + 8 * unit + (big ? "-be" : "-le");
            return replace(shown, input, start, end, reason, errors, out);
        }

        private int truncated(int at) {
            return last ? replaceBad(at, input.length, "truncated data") : -1;
        }

        private int character(int at) {
            int value = read(input, at, big);
            if (unit == 4) {
                return wide(at, value);
            }
            if (!Character.isSurrogate((char) value)) {
                out.append((char) value);
                return at + unit;
            }
            return pair(at, (char) value);
        }

        private int wide(int at, int value) {
            boolean surrogate = value >>> 11 == 0xd800 >>> 11;
            if (Character.isValidCodePoint(value) && !surrogate) {
                out.appendCodePoint(value);
                return at + unit;
            }
            String reason =
                    surrogate
                            ? "code point in surrogate code point range(0xd800, 0xe000)"
                            : "code point not in range(0x110000)";
            return replaceBad(at, at + unit, reason);
        }

        private int pair(int at, char first) {
            if (Character.isLowSurrogate(first)) {
                return replaceBad(at, at + unit, "illegal encoding");
            }
            if (input.length - at < 2 * unit) {
                return last ? replaceBad(at, input.length, "unexpected end of data") : -1;
            }
            char second = (char) read(input, at + unit, big);
            if (!Character.isLowSurrogate(second)) {
                return replaceBad(at, at + unit, "illegal UTF-16 surrogate");
            }
            out.append(first).append(second);
            return at + 2 * unit;
        }
    }
}
