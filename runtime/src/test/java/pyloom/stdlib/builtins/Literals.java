package pyloom.stdlib.builtins;

import pyloom.values.number.FloatParser;
import pyloom.values.number.IntParser;

import java.nio.charset.StandardCharsets;

/** The values of Python literals. */
final class Literals {

    private Literals() {}

    static Object number(String text) {
        if (text.endsWith("j") || text.endsWith("J")) {
            return PyComplex.of(0.0, FloatParser.parse(text.substring(0, text.length() - 1)));
        }
        Object whole = IntParser.parse(text, 0);
        return whole != null ? whole : FloatParser.parse(text);
    }

    static Object string(String literal) {
        int quote = Math.max(literal.indexOf('\''), 0);
        int doubleQuote = literal.indexOf('"');
        int start =
                doubleQuote >= 0 && (doubleQuote < quote || literal.charAt(quote) != '\'')
                        ? doubleQuote
                        : quote;
        String prefix = literal.substring(0, start).toLowerCase();
        String body = literal.substring(start + 1, literal.length() - 1);
        String text = prefix.contains("r") ? body : unescaped(body, prefix.contains("b"));
        return prefix.contains("b")
                ? PyBytes.owning(text.getBytes(StandardCharsets.ISO_8859_1))
                : text;
    }

    private static String unescaped(String body, boolean bytes) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < body.length(); at++) {
            char character = body.charAt(at);
            if (character != '\\') {
                out.append(character);
                continue;
            }
            character = body.charAt(++at);
            switch (character) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case '0' -> out.append('\0');
                case 'x' -> at = hexadecimal(body, at, 2, out);
                case 'u' -> at = bytes ? raw(character, at, out) : hexadecimal(body, at, 4, out);
                case 'U' -> at = bytes ? raw(character, at, out) : hexadecimal(body, at, 8, out);
                default -> out.append(character);
            }
        }
        return out.toString();
    }

    private static int raw(char character, int at, StringBuilder out) {
        out.append('\\').append(character);
        return at;
    }

    private static int hexadecimal(String body, int at, int digits, StringBuilder out) {
        out.appendCodePoint(Integer.parseInt(body.substring(at + 1, at + 1 + digits), 16));
        return at + digits;
    }
}
