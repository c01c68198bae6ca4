package pyloom.translator.parse;

import pyloom.grammar.PythonToken;
import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.ConstantValue;

import java.util.Arrays;

/** The values of string and bytes literals. */
final class StringLiterals {

    private StringLiterals() {}

    /** The value of a token with prefix and quotes. */
    static ConstantValue decode(SourceBytes source, PythonToken token) {
        byte[] bytes = source.bytes();
        int start = token.start();
        boolean raw = false;
        boolean binary = false;
        while (bytes[start] != '"' && bytes[start] != '\'') {
            raw |= bytes[start] == 'r' || bytes[start] == 'R';
            binary |= bytes[start] == 'b' || bytes[start] == 'B';
            start++;
        }
        int end = token.end();
        int quotes = isTriple(bytes, start, end) ? 3 : 1;
        return binary
                ? binary(bytes, start + quotes, end - quotes, raw)
                : text(source, start + quotes, end - quotes, raw);
    }

    private static boolean isTriple(byte[] bytes, int start, int end) {
        return end - start >= 6
                && bytes[start + 1] == bytes[start]
                && bytes[start + 2] == bytes[start];
    }

    /** The value of the text between quotes, or of text in an f-string. */
    static ConstantValue text(SourceBytes source, int start, int end, boolean raw) {
        byte[] bytes = source.bytes();
        if (raw || !hasBackslash(bytes, start, end)) {
            return new ConstantValue.Str(source.text(start, end));
        }
        return new StringEscapes(source, start, end).decode();
    }

    private static boolean hasBackslash(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private static ConstantValue binary(byte[] bytes, int start, int end, boolean raw) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                throw new RejectedException(i);
            }
        }
        if (raw || !hasBackslash(bytes, start, end)) {
            return new ConstantValue.Bytes(Arrays.copyOfRange(bytes, start, end));
        }
        return new ConstantValue.Bytes(BytesEscapes.decode(bytes, start, end));
    }
}
