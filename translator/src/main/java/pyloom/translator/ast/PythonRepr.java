package pyloom.translator.ast;

import pyloom.translator.source.PythonCharacters;

/** What Python's {@code repr} says of the value of a literal. */
public final class PythonRepr {

    private PythonRepr() {}

    /** {@return the text of the value of a literal} */
    public static String of(ConstantValue value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    static void append(StringBuilder out, ConstantValue value) {
        switch (value) {
            case ConstantValue.None _ -> out.append("None");
            case ConstantValue.Bool(boolean truth) -> out.append(truth ? "True" : "False");
            case ConstantValue.Ellipsis _ -> out.append("Ellipsis");
            case ConstantValue.SmallInt(long number) -> out.append(number);
            case ConstantValue.BigInt(java.math.BigInteger number) -> out.append(number);
            case ConstantValue.Float(double number) -> FloatRepr.append(out, number, true);
            case ConstantValue.Imaginary(double number) ->
                    FloatRepr.append(out, number, false).append('j');
            case ConstantValue.Str(String text) -> append(out, text);
            case ConstantValue.SurrogateStr(int[] codePoints) -> append(out, codePoints);
            case ConstantValue.Bytes(byte[] bytes) -> append(out, bytes);
        }
    }

    static void append(StringBuilder out, String text) {
        char quote = quote(text.indexOf('\'') >= 0, text.indexOf('"') >= 0);
        out.append(quote);
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            appendCharacter(out, character, quote);
            at += Character.charCount(character);
        }
        out.append(quote);
    }

    private static void append(StringBuilder out, int[] codePoints) {
        boolean single = false;
        boolean twofold = false;
        for (int character : codePoints) {
            single |= character == '\'';
            twofold |= character == '"';
        }
        char quote = quote(single, twofold);
        out.append(quote);
        for (int character : codePoints) {
            appendCharacter(out, character, quote);
        }
        out.append(quote);
    }

    private static void append(StringBuilder out, byte[] bytes) {
        boolean single = false;
        boolean twofold = false;
        for (byte character : bytes) {
            single |= character == '\'';
            twofold |= character == '"';
        }
        char quote = quote(single, twofold);
        out.append('b').append(quote);
        for (byte character : bytes) {
            if (character >= 0) {
                appendCharacter(out, character, quote);
            } else {
                hexadecimal(out, "\\x", character & 0xFF, 2);
            }
        }
        out.append(quote);
    }

    private static char quote(boolean single, boolean twofold) {
        return single && !twofold ? '"' : '\'';
    }

    private static void appendCharacter(StringBuilder out, int character, char quote) {
        switch (character) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (character == quote) {
                    out.append('\\').append(quote);
                } else if (isPrintable(character)) {
                    out.appendCodePoint(character);
                } else if (character < 0x100) {
                    hexadecimal(out, "\\x", character, 2);
                } else if (character < 0x10000) {
                    hexadecimal(out, "\\u", character, 4);
                } else {
                    hexadecimal(out, "\\U", character, 8);
                }
            }
        }
    }

    private static boolean isPrintable(int character) {
        return character < 0x7F ? character >= ' ' : PythonCharacters.isPrintable(character);
    }

    private static void hexadecimal(StringBuilder out, String prefix, int value, int digits) {
        out.append(prefix);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 0xF, 16));
        }
    }
}
