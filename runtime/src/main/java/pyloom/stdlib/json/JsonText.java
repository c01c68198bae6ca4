package pyloom.stdlib.json;

import pyloom.object.ValueError;
import pyloom.values.number.FloatText;

/** The texts of strings and floats in JSON. */
final class JsonText {

    private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

    private JsonText() {}

    /** Appends a string in quotes. */
    static void append(String text, boolean asciiOnly, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean isPlain =
                    character >= ' '
                            && character != '"'
                            && character != '\\'
                            && (character < 0x7f || !asciiOnly);
            if (!isPlain) {
                out.append(text, from, at);
                appendEscape(character, out);
                from = at + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static void appendEscape(char character, StringBuilder out) {
        switch (character) {
            case '"', '\\' -> out.append('\\').append(character);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEXADECIMAL[character >> shift & 0xf]);
                }
            }
        }
    }

    /** {@return a string in quotes} */
    static String quoted(String text, boolean asciiOnly) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        append(text, asciiOnly, out);
        return out.toString();
    }

    /** {@return the text of a float; ValueError if JSON has none} */
    static String of(double value, boolean allowsNan) {
        if (Double.isFinite(value)) {
            return FloatText.repr(value);
        }
        if (!allowsNan) {
            throw new ValueError(
                    "Out of range float values are not JSON compliant: " + FloatText.repr(value));
        }
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return value > 0 ? "Infinity" : "-Infinity";
    }
}
