package pyloom.values.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The multi-byte encodings of East Asia, by Java's own converters. */
final class CharsetCodec extends Codec {

    private final Charset charset;

    CharsetCodec(String name, Charset charset) {
        super(name);
        this.charset = charset;
    }

    @Override
    public byte[] encode(String text, String errors) {
        CharsetEncoder encoder = encoder();
        CharBuffer in = CharBuffer.wrap(text);
        ByteBuffer buffer = ByteBuffer.allocate(1024);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        while (true) {
            CoderResult result = encoder.encode(in, buffer, true);
            out.write(buffer.array(), 0, buffer.position());
            buffer.clear();
            if (result.isUnderflow()) {
                return out.toByteArray();
            }
            if (result.isError()) {
                int at = in.position();
                String reason = "illegal multibyte sequence";
                in.position(replace(text, at, at + result.length(), reason, errors, out));
            }
        }
    }

    private CharsetEncoder encoder() {
        return charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    byte[] tryEncode(String replacement) {
        try {
            ByteBuffer encoded = encoder().encode(CharBuffer.wrap(replacement));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException unmappable) {
            return null;
        }
    }

    @Override
    public Decoded decode(byte[] input, String errors, boolean last) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(input);
        CharBuffer buffer = CharBuffer.allocate(1024);
        StringBuilder out = new StringBuilder(input.length);
        while (true) {
            CoderResult result = decoder.decode(in, buffer, last);
            out.append(buffer.flip());
            buffer.clear();
            if (result.isUnderflow()) {
                return new Decoded(out.toString(), in.position());
            }
            if (result.isError()) {
                int at = in.position();
                boolean cut = at + result.length() >= input.length && result.isMalformed();
                String reason =
                        cut ? "incomplete multibyte sequence" : "illegal multibyte sequence";
                in.position(replace(input, at, at + result.length(), reason, errors, out));
            }
        }
    }
}
