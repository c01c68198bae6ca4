package pyloom.values.text;

/** {@code repr()} and {@code ascii()} of text and bytes: quotes and escapes. */
public final class StringRepr {

    private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

    private StringRepr() {}

    /** {@return {@code repr(text)}} */
    public static String repr(String text) {
        return quoted(text, false);
    }

    /** {@return {@code ascii(text)}} */
    public static String ascii(String text) {
        return quoted(text, true);
    }

    private static String quoted(String text, boolean asciiOnly) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == quote || character == '\\') {
                out.append('\\').append(character);
            } else if (character >= ' ' && character < 0x7f) {
                out.append(character);
            } else {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint) - 1;
                if (!asciiOnly && codePoint > 0x7f && Unicode.isPrintable(codePoint)) {
                    out.appendCodePoint(codePoint);
                } else {
                    appendEscaped(codePoint, out);
                }
            }
        }
        return out.append(quote).toString();
    }

    /** {@return the printable text of {@code repr} in which everything beyond ASCII is escaped} */
    public static String escapeNonAscii(String repr) {
        StringBuilder out = new StringBuilder(repr.length());
        repr.codePoints()
                .forEach(
                        character -> {
                            if (character < 0x80) {
                                out.append((char) character);
                            } else {
                                appendEscaped(character, out);
                            }
                        });
        return out.toString();
    }

    /**
     * Appends {@code \n}, <code>&#92;x1b</code>, <code>&#92;u20ac</code> or <code>&#92;U0001f600
     * </code>.
     */
    public static void appendEscaped(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> appendNumeric(codePoint, out);
        }
    }

    /** Appends the shortest numeric escape. */
    public static void appendNumeric(int codePoint, StringBuilder out) {
        if (codePoint < 0x100) {
            appendHex(out.append("\\x"), codePoint, 2);
        } else if (codePoint < 0x10000) {
            appendHex(out.append("\\u"), codePoint, 4);
        } else {
            appendHex(out.append("\\U"), codePoint, 8);
        }
    }

    private static void appendHex(StringBuilder out, int value, int width) {
        for (int shift = 4 * (width - 1); shift >= 0; shift -= 4) {
            out.append(HEXADECIMAL[value >> shift & 0xf]);
        }
    }

    /** {@return {@code repr(bytes)}} */
    public static String repr(byte[] bytes) {
        return repr(bytes, '\\');
    }

    /** {@return the bytes in {@code repr(bytearray)}, where single quotes are always escaped} */
    public static String bytearrayContent(byte[] bytes) {
        return repr(bytes, '\'');
    }

    private static String repr(byte[] bytes, char alwaysEscaped) {
        char quote = bytesQuote(bytes);
        StringBuilder out = new StringBuilder(bytes.length + 3).append('b').append(quote);
        for (byte signed : bytes) {
            int value = signed & 0xff;
            if (value == quote || value == '\\' || value == alwaysEscaped) {
                out.append('\\').append((char) value);
            } else if (value >= ' ' && value < 0x7f) {
                out.append((char) value);
            } else {
                appendEscaped(value, out);
            }
        }
        return out.append(quote).toString();
    }

    private static char bytesQuote(byte[] bytes) {
        boolean single = false;
        for (byte value : bytes) {
            if (value == '"') {
                return '\'';
            }
            single |= value == '\'';
        }
        return single ? '"' : '\'';
    }
}
