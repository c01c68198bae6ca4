package pyloom.stdlib.ast;

import java.util.Locale;

/** The text of string and bytes literals. */
final class StringLiteral {

    private StringLiteral() {}

    private static String prefix(String literal) {
        int quote = 0;
        while (literal.charAt(quote) != '\'' && literal.charAt(quote) != '"') {
            quote++;
        }
        return literal.substring(0, quote).toLowerCase(Locale.ROOT);
    }

    static boolean isBytes(String literal) {
        return prefix(literal).contains("b");
    }

    static boolean isFormatted(String literal) {
        return prefix(literal).contains("f");
    }

    /** {@return the characters of the literal that is the token; bytes are below 256} */
    static String value(LiteralTokens tokens, boolean isBytes) {
        String literal = tokens.token();
        String prefix = prefix(literal);
        String quoted = literal.substring(prefix.length());
        int quotes = quoted.startsWith("'''") || quoted.startsWith("\"\"\"") ? 3 : 1;
        String body = quoted.substring(quotes, quoted.length() - quotes).replace("\r\n", "\n");
        if (isBytes && body.chars().anyMatch(character -> character >= 0x80)) {
            throw tokens.error("bytes can only contain ASCII literal characters");
        }
        return prefix.contains("r") ? body : new Reader(tokens, body, isBytes).read();
    }

    /** Resolves escapes. */
    private static final class Reader {

        private final LiteralTokens tokens;
        private final String body;
        private final boolean isBytes;
        private final StringBuilder out = new StringBuilder();
        private int at;

        Reader(LiteralTokens tokens, String body, boolean isBytes) {
            this.tokens = tokens;
            this.body = body;
            this.isBytes = isBytes;
        }

        String read() {
            while (at < body.length()) {
                char character = body.charAt(at++);
                if (character == '\\') {
                    readEscape(body.charAt(at++));
                } else {
                    out.append(character);
                }
            }
            return out.toString();
        }

        private void readEscape(char letter) {
            switch (letter) {
                case '\n' -> {}
                case '\\', '\'', '"' -> out.append(letter);
                case 'a' -> out.append((char) 7);
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'v' -> out.append((char) 0xb);
                case 'x' -> readHexadecimal(2, "\\xXX");
                case '0', '1', '2', '3', '4', '5', '6', '7' -> readOctal();
                default -> readTextEscape(letter);
            }
        }

        private void readTextEscape(char letter) {
            if (!isBytes && letter == 'u') {
                readHexadecimal(4, "\\uXXXX");
            } else if (!isBytes && letter == 'U') {
                readHexadecimal(8, "\\UXXXXXXXX");
            } else if (!isBytes && letter == 'N' && at < body.length() && body.charAt(at) == '{') {
                readName();
            } else {
                out.append('\\').append(letter);
            }
        }

        private void readOctal() {
            int end = at;
            while (end < body.length()
                    && end < at + 2
                    && body.charAt(end) >= '0'
                    && body.charAt(end) <= '7') {
                end++;
            }
            int value = Integer.parseInt(body.substring(at - 1, end), 8);
            out.append((char) (isBytes ? value & 0xff : value));
            at = end;
        }

        private void readHexadecimal(int digits, String form) {
            int end = at;
            while (end < body.length()
                    && end < at + digits
                    && Character.digit(body.charAt(end), 16) >= 0) {
                end++;
            }
            if (end < at + digits) {
                throw tokens.error(
                        isBytes
                                ? "(value error) invalid \\x escape at position " + (at - 2)
                                : "(unicode error) 'unicodeescape' codec can't decode bytes in"
                                        + " position %d-%d: truncated %s escape"
                                                .formatted(at - 2, end - 1, form));
            }
            long value = Long.parseLong(body.substring(at, end), 16);
            if (value > Character.MAX_CODE_POINT) {
                throw tokens.error(
                        "(unicode error) 'unicodeescape' codec can't decode bytes in position"
                                + " %d-%d: illegal Unicode character".formatted(at - 2, end - 1));
            }
            out.appendCodePoint((int) value);
            at = end;
        }

        private void readName() {
            int close = body.indexOf('}', at);
            try {
                out.appendCodePoint(Character.codePointOf(body.substring(at + 1, close)));
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
                throw tokens.error(
                        "(unicode error) 'unicodeescape' codec can't decode bytes in position"
                                + " %d-%d: unknown Unicode character name"
                                        .formatted(at - 2, Math.max(close, at)));
            }
            at = close + 1;
        }
    }
}
