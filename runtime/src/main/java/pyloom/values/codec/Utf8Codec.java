package pyloom.values.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8, without surrogates. */
final class Utf8Codec extends Codec {

    private static final String BAD_START = "invalid start byte";
    private static final String BAD_CONTINUATION = "invalid continuation byte";
    private static final String INCOMPLETE = "unexpected end of data";

    Utf8Codec() {
        super("utf-8");
    }

    @Override
    public byte[] encode(String text, String errors) {
        int bad = Surrogates.firstLone(text, 0);
        if (bad < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        while (bad >= 0) {
            out.writeBytes(text.substring(from, bad).getBytes(StandardCharsets.UTF_8));
            int end = Surrogates.endOfLone(text, bad);
            from = replace(text, bad, end, "surrogates not allowed", errors, out);
            bad = Surrogates.firstLone(text, from);
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Override
    byte[] tryEncode(String replacement) {
        return Surrogates.firstLone(replacement, 0) < 0
                ? replacement.getBytes(StandardCharsets.UTF_8)
                : null;
    }

    @Override
    public Decoded decode(byte[] input, String errors, boolean last) {
        String quick = new String(input, StandardCharsets.UTF_8);
        if (quick.indexOf('\ufffd') < 0) {
            return new Decoded(quick, input.length);
        }
        StringBuilder out = new StringBuilder(input.length);
        int at = 0;
        while (at < input.length) {
            int good = endOfGood(input, at);
            out.append(new String(input, at, good - at, StandardCharsets.UTF_8));
            at = good;
            if (at < input.length) {
                String reason = reason(input, at);
                if (reason.equals(INCOMPLETE) && !last) {
                    break;
                }
                at = replace(input, at, endOfBad(input, at), reason, errors, out);
            }
        }
        return new Decoded(out.toString(), at);
    }

    private static int endOfGood(byte[] input, int start) {
        int at = start;
        while (at < input.length) {
            int wanted = length(input[at]);
            if (wanted == 0 || endOfBad(input, at) != at + wanted || at + wanted > input.length) {
                return at;
            }
            at += wanted;
        }
        return at;
    }

    /** {@return how many bytes a character with this first byte has, or 0 if none starts so} */
    private static int length(byte first) {
        int value = first & 0xff;
        if (value < 0x80) {
            return 1;
        }
        if (value < 0xc2 || value > 0xf4) {
            return 0;
        }
        return value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
    }

    /** {@return the offset behind the longest start of a character at {@code start}} */
    private static int endOfBad(byte[] input, int start) {
        int wanted = length(input[start]);
        int at = start + 1;
        while (at < input.length && at < start + wanted && continues(input, start, at)) {
            at++;
        }
        return at;
    }

    /** The second byte rules out overlong forms, surrogates and what is beyond Unicode. */
    private static boolean continues(byte[] input, int start, int at) {
        int value = input[at] & 0xff;
        if (value < 0x80 || value > 0xbf) {
            return false;
        }
        if (at > start + 1) {
            return true;
        }
        return switch (input[start] & 0xff) {
            case 0xe0 -> value >= 0xa0;
            case 0xed -> value < 0xa0;
            case 0xf0 -> value >= 0x90;
            case 0xf4 -> value < 0x90;
            default -> true;
        };
    }

    private static String reason(byte[] input, int start) {
        if (length(input[start]) == 0) {
            return BAD_START;
        }
        return endOfBad(input, start) == input.length ? INCOMPLETE : BAD_CONTINUATION;
    }
}
