package pyloom.translator.source;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a source file into text as CPython does when it runs the file. */
final class SourceDecoder {

    private static final String UTF_8 = "utf-8";
    private static final char REPLACEMENT = '\uFFFD';

    private SourceDecoder() {}

    /**
     * The text, line ends still as in the file.
     *
     * @param text the decoded characters; a byte that is no UTF-8 is the lone surrogate U+DC00 plus
     *     the byte, as Python's {@code surrogateescape} has it
     * @param declaresEncoding the encoding is not just the default: then CPython lets bad bytes in
     *     comments pass
     * @param hasBadBytes whether the text holds such surrogates
     */
    record Decoded(String text, boolean declaresEncoding, boolean hasBadBytes) {}

    static Decoded decode(byte[] bytes) throws PythonSyntaxError {
        boolean mark = startsWithMark(bytes);
        int start = mark ? 3 : 0;
        Optional<String> declared = EncodingDeclaration.find(bytes, start);
        if (mark && declared.isPresent() && !declared.get().equals(UTF_8)) {
            throw encodingProblem(declared.get() + " with BOM");
        }
        if (declared.isPresent() && !declared.get().equals(UTF_8)) {
            return new Decoded(decode(bytes, declared.get()), true, false);
        }
        return decodeUtf8(bytes, start, mark || declared.isPresent());
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
                return new Decoded(escaped, declared, true);
            }
        }
        return new Decoded(text, declared, false);
    }

    private static String decode(byte[] bytes, String name) throws PythonSyntaxError {
        PythonEncodings.Lookup lookup = PythonEncodings.find(name);
        return switch (lookup.standing()) {
            case UNKNOWN -> throw encodingProblem(name);
            case NOT_IN_JAVA ->
                    throw encodingProblem(
                            name + " (Pyloom does not read this encoding; save the file as UTF-8)");
            case SUPPORTED -> decode(bytes, name, lookup.charset().orElseThrow());
        };
    }

    private static String decode(byte[] bytes, String name, Charset charset)
            throws PythonSyntaxError {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw encodingProblem(name);
        }
    }

    private static PythonSyntaxError encodingProblem(String what) {
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, "encoding problem: " + what, 0, 0, 0, 0);
    }
}
