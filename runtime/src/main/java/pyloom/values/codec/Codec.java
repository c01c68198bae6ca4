package pyloom.values.codec;

import java.io.ByteArrayOutputStream;

/** An encoding of text. Stateless and thread-safe. */
public abstract class Codec {

    private final String name;

    /** Makes a codec that calls itself {@code name} in errors. */
    protected Codec(String name) {
        this.name = name;
    }

    /**
     * What was decoded.
     *
     * @param text the text
     * @param consumed how many bytes it took; fewer than given where the last character is
     *     incomplete
     */
    public record Decoded(String text, int consumed) {}

    /** {@return the name that errors show} */
    public final String name() {
        return name;
    }

    /** {@return {@code text.encode(codec, errors)}} */
    public abstract byte[] encode(String text, String errors);

    /**
     * Decodes bytes.
     *
     * @param last whether no more bytes follow, so that an incomplete character is an error
     */
    public abstract Decoded decode(byte[] input, String errors, boolean last);

    /** {@return {@code input.decode(codec, errors)}} */
    public final String decode(byte[] input, String errors) {
        return decode(input, errors, true).text();
    }

    /**
     * Asks the error handler about chars that cannot be encoded and writes its answer.
     *
     * @return the offset to go on at
     */
    final int replace(
            String text,
            int start,
            int end,
            String reason,
            String errors,
            ByteArrayOutputStream out) {
        ErrorHandler.Problem problem = new ErrorHandler.Problem(name, start, end, reason);
        ErrorHandler.Recovery recovery = ErrorHandlers.named(errors).encode(problem, text);
        if (recovery.bytes() != null) {
            out.writeBytes(recovery.bytes());
        } else if (!recovery.text().isEmpty()) {
            byte[] replacement = tryEncode(recovery.text());
            if (replacement == null) {
                throw StandardErrors.encodeError(problem, text);
            }
            out.writeBytes(replacement);
        }
        return recovery.next();
    }

    /** {@return the bytes of a replacement, or null if this codec cannot encode it} */
    abstract byte[] tryEncode(String replacement);

    /**
     * Asks the error handler about bytes that cannot be decoded and appends its answer.
     *
     * @return the offset to go on at
     */
    final int replace(
            byte[] input, int start, int end, String reason, String errors, StringBuilder out) {
        return replace(name, input, start, end, reason, errors, out);
    }

    /** Does the same for a codec that errors call by another name. */
    static int replace(
            String shownName,
            byte[] input,
            int start,
            int end,
            String reason,
            String errors,
            StringBuilder out) {
        ErrorHandler.Problem problem = new ErrorHandler.Problem(shownName, start, end, reason);
        ErrorHandler.Recovery recovery = ErrorHandlers.named(errors).decode(problem, input);
        out.append(recovery.text());
        return recovery.next();
    }
}
