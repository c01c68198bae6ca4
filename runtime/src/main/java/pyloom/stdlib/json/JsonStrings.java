package pyloom.stdlib.json;

/** Reads the strings of a JSON text. Not thread-safe. */
final class JsonStrings {

    private static final int KNOWN_KEYS = 64;

    private final String text;
    private final boolean strict;
    private final String[] keys = new String[KNOWN_KEYS]; // objects tend to have the same ones
    private int at;

    JsonStrings(String text, boolean strict) {
        this.text = text;
        this.strict = strict;
    }

    /** {@return the offset behind what was read} */
    int position() {
        return at;
    }

    /** {@return the string whose quote is at an offset, the same object for equal keys} */
    String readKey(int quote) {
        int start = quote + 1;
        int end = plainEnd(start);
        if (end < 0) {
            return read(quote);
        }
        int length = end - start;
        int slot = length == 0 ? 0 : slot(text.charAt(start), text.charAt(end - 1), length);
        String known = keys[slot];
        if (known == null || known.length() != length || !text.startsWith(known, start)) {
            known = text.substring(start, end);
            keys[slot] = known;
        }
        at = end + 1;
        return known;
    }

    private static int slot(char first, char last, int length) {
        return (first * 7 + last * 3 + length) & (KNOWN_KEYS - 1);
    }

    /** {@return the offset of the closing quote of a string without escapes, else -1} */
    private int plainEnd(int start) {
        for (int offset = start; offset < text.length(); offset++) {
            char character = text.charAt(offset);
            if (character == '"') {
                return offset;
            }
            if (character == '\\' || character < ' ') {
                return -1;
            }
        }
        return -1;
    }

    /** {@return the string whose quote is at an offset} */
    String read(int quote) {
        int start = quote + 1;
        int end = plainEnd(start);
        if (end < 0) {
            return readEscaped(quote);
        }
        at = end + 1;
        return text.substring(start, end);
    }

    private String readEscaped(int quote) {
        StringBuilder out = new StringBuilder();
        at = quote + 1;
        while (true) {
            int from = at;
            char character = skipPlain(quote);
            out.append(text, from, at);
            at++;
            if (character == '"') {
                return out.toString();
            }
            appendEscape(out, quote);
        }
    }

    /** Goes on to the next quote or backslash, which is returned. */
    private char skipPlain(int quote) {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                return character;
            }
            if (character < ' ' && strict) {
                throw JSONDecodeError.of("Invalid control character at", text, at);
            }
            at++;
        }
        throw unterminated(quote);
    }

    private JSONDecodeError unterminated(int quote) {
        return JSONDecodeError.of("Unterminated string starting at", text, quote);
    }

    private void appendEscape(StringBuilder out, int quote) {
        if (at >= text.length()) {
            throw unterminated(quote);
        }
        char letter = text.charAt(at++);
        switch (letter) {
            case '"', '\\', '/' -> out.append(letter);
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'u' -> out.append((char) hexadecimal());
            default -> throw JSONDecodeError.of("Invalid \\escape", text, at - 2);
        }
    }

    /** Reads four digits; surrogates find together by themselves. */
    private int hexadecimal() {
        int start = at;
        if (start + 4 >= text.length()) {
            throw JSONDecodeError.of("Invalid \\uXXXX escape", text, start - 1);
        }
        int value = 0;
        for (; at < start + 4; at++) {
            char character = text.charAt(at);
            int digit = character < 0x80 ? Character.digit(character, 16) : -1;
            if (digit < 0) {
                throw JSONDecodeError.of("Invalid \\uXXXX escape", text, start - 1);
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
