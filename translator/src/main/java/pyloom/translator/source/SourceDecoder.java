package pyloom.translator.source;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Turns the bytes of a source file into text as CPython does when it runs the file. */
final class SourceDecoder {

    private static final String UTF_8 = "utf-8";
    private static final char REPLACEMENT = '\uFFFD';

    /** One character of these Japanese encodings is another one to Java than to Python. */
    private static final Set<String> HAVE_DASH = Set.of("Shift_JIS", "EUC-JP");

    private static final char JAVAS_DASH = '\u2014';
    private static final char PYTHONS_DASH = '\u2015';

    private SourceDecoder() {}

    /**
     * The text, line ends still as in the file.
     *
     * @param text the decoded characters; a byte that is no UTF-8 is the lone surrogate U+DC00 plus
     *     the byte, as Python's {@code surrogateescape} has it
     * @param declaresEncoding the encoding is not just the default: then CPython lets bad bytes in
     *     comments pass
     * @param hasBadBytes whether the text holds such surrogates
     * @param hasMark whether a byte order mark was before the text
     */
    record Decoded(String text, boolean declaresEncoding, boolean hasBadBytes, boolean hasMark) {}

    static Decoded decode(byte[] bytes) throws PythonSyntaxError {
        boolean mark = startsWithMark(bytes);
        int start = mark ? 3 : 0;
        Optional<EncodingDeclaration> declared = EncodingDeclaration.find(bytes, start);
        if (declared.isEmpty() || declared.get().name().equals(UTF_8)) {
            return decodeUtf8(bytes, start, mark || declared.isPresent());
        }
        if (mark) {
            throw encodingProblem(declared.get().name() + " with BOM");
        }
        return new Decoded(decode(bytes, declared.get()), true, false, false);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static Decoded decodeUtf8(byte[] bytes, int start, boolean declared) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // The library's decoder is far faster than a loop of ours, and leaves this trace of a
        // malformed byte; only then is it worth a second look.
        if (text.indexOf(REPLACEMENT) >= 0) {
            String escaped = Utf8.decodeEscaping(bytes, start);
            if (escaped.length() != text.length() || !escaped.equals(text)) {
                return new Decoded(escaped, declared, true, start > 0);
            }
        }
        return new Decoded(text, declared, false, start > 0);
    }

    private static String decode(byte[] bytes, EncodingDeclaration declared)
            throws PythonSyntaxError {
        String name = declared.name();
        PythonEncodings.Lookup lookup = PythonEncodings.find(name);
        return switch (lookup.standing()) {
            case UNKNOWN -> throw encodingProblem(name);
            case NOT_IN_JAVA ->
                    throw encodingProblem(
                            name + " (Pyloom does not read this encoding; save the file as UTF-8)");
            case SUPPORTED -> decode(bytes, declared, lookup.charset().orElseThrow());
        };
    }

    /** Decodes strictly only what comes after the declaration, which is just a comment. */
    private static String decode(byte[] bytes, EncodingDeclaration declared, Charset charset)
            throws PythonSyntaxError {
        int end = declared.end();
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, end, bytes.length - end))
                            .toString();
            String decoded = new String(bytes, 0, end, charset) + text;
            return HAVE_DASH.contains(charset.name())
                    ? decoded.replace(JAVAS_DASH, PYTHONS_DASH)
                    : decoded;
        } catch (CharacterCodingException malformed) {
            throw encodingProblem(declared.name());
        }
    }

    private static PythonSyntaxError encodingProblem(String what) {
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, "encoding problem: " + what, 0, 0, 0, 0);
    }
}
