package pyloom.values.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Encodings of one byte a character: ASCII, Latin-1 and the code pages. */
final class SingleByteCodec extends Codec {

    private static final char UNDEFINED = '\ufffd';

    private final Charset charset;
    private final char[] characters;
    private final Map<Character, Byte> bytes = new HashMap<>();
    private final String encodeReason;
    private final String decodeReason;

    private SingleByteCodec(
            String name, Charset charset, String encodeReason, String decodeReason) {
        super(name);
        this.charset = charset;
        this.encodeReason = encodeReason;
        this.decodeReason = decodeReason;
        byte[] all = new byte[256];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        characters = new String(all, charset).toCharArray();
        for (int at = 0; at < all.length; at++) {
            if (characters[at] != UNDEFINED) {
                bytes.put(characters[at], (byte) at);
            }
        }
    }

    static SingleByteCodec ascii() {
        String reason = "ordinal not in range(128)";
        return new SingleByteCodec("ascii", StandardCharsets.US_ASCII, reason, reason);
    }

    static SingleByteCodec latin1() {
        String reason = "ordinal not in range(256)";
        return new SingleByteCodec("latin-1", StandardCharsets.ISO_8859_1, reason, reason);
    }

    static SingleByteCodec codePage(Charset charset) {
        String reason = "character maps to <undefined>";
        return new SingleByteCodec("charmap", charset, reason, reason);
    }

    @Override
    public byte[] encode(String text, String errors) {
        int bad = endOfGood(text, 0);
        if (bad == text.length()) {
            return text.getBytes(charset);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        int at = 0;
        while (bad < text.length()) {
            out.writeBytes(text.substring(at, bad).getBytes(charset));
            at = replace(text, bad, endOfBad(text, bad), encodeReason, errors, out);
            bad = endOfGood(text, at);
        }
        out.writeBytes(text.substring(at).getBytes(charset));
        return out.toByteArray();
    }

    @Override
    byte[] tryEncode(String replacement) {
        boolean good = endOfGood(replacement, 0) == replacement.length();
        return good ? replacement.getBytes(charset) : null;
    }

    private boolean encodes(char character) {
        return character < 0x80 && characters[character] == character
                || bytes.containsKey(character);
    }

    private int endOfGood(String text, int start) {
        int at = start;
        while (at < text.length() && encodes(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfBad(String text, int start) {
        int at = start;
        while (at < text.length() && !encodes(text.charAt(at))) {
            at++;
        }
        return at;
    }

    @Override
    public Decoded decode(byte[] input, String errors, boolean last) {
        String quick = new String(input, charset);
        int bad = quick.indexOf(UNDEFINED);
        if (bad < 0) {
            return new Decoded(quick, input.length);
        }
        StringBuilder out = new StringBuilder(input.length);
        int at = 0;
        while (bad >= 0) {
            out.append(quick, at, bad);
            at = replace(input, bad, bad + 1, decodeReason, errors, out);
            bad = at < input.length ? quick.indexOf(UNDEFINED, at) : -1;
        }
        out.append(quick, Math.min(at, input.length), input.length);
        return new Decoded(out.toString(), input.length);
    }

    @Override
    public String toString() {
        return name() + Arrays.toString(characters);
    }
}
