package pyloom.stdlib.io;

import pyloom.object.LookupError;
import pyloom.values.codec.Codec;
import pyloom.values.codec.Codecs;

/**
 * The encoding of a stream, which some encodings begin with a mark.
 *
 * @param name as the program gave it
 * @param first for the start of a stream
 * @param next for what follows there when it is written
 * @param errors the name of the error handler
 */
record TextCodec(String name, Codec first, Codec next, String errors) {

    /** {@return the encoding of a name} */
    static TextCodec of(String name, String errors) {
        Codec first;
        try {
            first = Codecs.named(name);
        } catch (LookupError unknown) {
            throw new LookupError("unknown encoding: " + name);
        }
        Codec next =
                switch (Codecs.normalize(name)) {
                    case "utf_16", "utf16", "u16" -> Codecs.named("utf-16-le");
                    case "utf_32", "utf32", "u32" -> Codecs.named("utf-32-le");
                    case "utf_8_sig" -> Codecs.UTF_8;
                    default -> first;
                };
        return new TextCodec(name, first, next, errors);
    }

    /** {@return whether a stream begins with a mark} */
    boolean hasMark() {
        return first != next;
    }

    /** {@return the codec for what follows these first bytes of a stream} */
    Codec after(byte[] start) {
        boolean isBig = start.length >= 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff;
        boolean isBig32 =
                start.length >= 4
                        && start[0] == 0
                        && start[1] == 0
                        && (start[2] & 0xff) == 0xfe
                        && (start[3] & 0xff) == 0xff;
        return switch (Codecs.normalize(name)) {
            case "utf_16", "utf16", "u16" -> isBig ? Codecs.named("utf-16-be") : next;
            case "utf_32", "utf32", "u32" -> isBig32 ? Codecs.named("utf-32-be") : next;
            default -> next;
        };
    }

    /** {@return whether an ASCII character is one byte, the same} */
    boolean extendsAscii() {
        return first == Codecs.UTF_8
                || first == Codecs.named("ascii")
                || first == Codecs.named("latin-1");
    }
}
