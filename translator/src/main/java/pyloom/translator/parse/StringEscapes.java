package pyloom.translator.parse;

import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.source.CharacterNames;

import java.util.BitSet;
import java.util.OptionalInt;

/** Replaces the escape sequences of one string literal. */
final class StringEscapes {

    private final SourceBytes source;
    private final byte[] bytes;
    private final int end;
    private final StringBuilder text;
    private int at;
    private int loneHighEnd = -1;
    private BitSet splits;

    StringEscapes(SourceBytes source, int start, int end) {
        this.source = source;
        this.bytes = source.bytes();
        this.at = start;
        this.end = end;
        this.text = new StringBuilder(end - start);
    }

    ConstantValue decode() {
        int copied = at;
        while (at < end) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            copy(copied);
            escape();
            copied = at;
        }
        copy(copied);
        return splits == null
                ? new ConstantValue.Str(text.toString())
                : PythonStrings.split(text.toString(), splits);
    }

    private void copy(int start) {
        if (start < at) {
            text.append(source.text(start, at));
        }
    }

    private void escape() {
        if (at + 1 == end) { // in an f-string, before a brace
            text.append('\\');
            at++;
            return;
        }
        int escaped = bytes[at + 1];
        at += 2;
        switch (escaped) {
            case '\n' -> {}
            case 'x' -> append(hexadecimal(2));
            case 'u' -> append(hexadecimal(4));
            case 'U' -> append(hexadecimal(8));
            case 'N' -> append(named());
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> other(escaped);
        }
    }

    private void other(int escaped) {
        int simple = BytesEscapes.simple(escaped);
        if (simple >= 0) {
            text.append((char) simple);
        } else {
            text.append('\\');
            at--;
        }
    }

    private void octal() {
        int length = BytesEscapes.octalLength(bytes, at - 1, end);
        append(BytesEscapes.octal(bytes, at - 1, length));
        at += length - 1;
    }

    private void append(int codePoint) {
        if (codePoint > Character.MAX_CODE_POINT) {
            throw new RejectedException(at);
        }
        if (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint)) {
            appendSurrogate((char) codePoint);
        } else {
            text.appendCodePoint(codePoint);
        }
    }

    private void appendSurrogate(char surrogate) {
        boolean low = Character.isLowSurrogate(surrogate);
        if (low && loneHighEnd == text.length()) {
            splits = splits == null ? new BitSet() : splits;
            splits.set(text.length());
        }
        text.append(surrogate);
        loneHighEnd = low ? -1 : text.length();
    }

    private int hexadecimal(int digits) {
        long value = 0;
        for (int i = 0; i < digits; i++, at++) {
            int digit = at < end ? Character.digit(bytes[at], 16) : -1;
            if (digit < 0) {
                throw new RejectedException(at);
            }
            value = value * 16 + digit;
        }
        return value > Character.MAX_CODE_POINT ? Integer.MAX_VALUE : (int) value;
    }

    private int named() {
        int close = at;
        while (close < end && bytes[close] != '}') {
            close++;
        }
        if (at == end || bytes[at] != '{' || close == end) {
            throw new RejectedException(at);
        }
        OptionalInt found = CharacterNames.find(source.text(at + 1, close));
        if (found.isEmpty()) {
            throw new RejectedException(at);
        }
        at = close + 1;
        return found.getAsInt();
    }
}
