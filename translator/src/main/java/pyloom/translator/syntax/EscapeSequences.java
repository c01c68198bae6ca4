package pyloom.translator.syntax;

import pyloom.translator.source.CharacterNames;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds what is wrong with the escape sequences of a literal, in the words of Python's codecs. */
final class EscapeSequences {

    private final String text;
    private int next;

    private EscapeSequences(String text) {
        this.text = text;
    }

    /** {@return whether there is a backslash in a range of bytes} */
    static boolean any(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    /** {@return what is wrong with a piece of a bytes literal} */
    static Optional<String> checkBytes(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at++] != '\\') {
                continue;
            }
            if (at < to && bytes[at++] == 'x') {
                if (!isHexDigit(bytes, at, to) || !isHexDigit(bytes, at + 1, to)) {
                    return Optional.of("invalid \\x escape at position " + (at - from - 2));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHexDigit(byte[] bytes, int at, int to) {
        return at < to && Character.digit(bytes[at], 16) >= 0;
    }

    /** {@return what is wrong with a piece of a string literal} */
    static Optional<String> checkText(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            // CPython decodes characters that are not ASCII run by run.
            int end = at;
            while (end < to && bytes[end] < 0) {
                end++;
            }
            Optional<String> encoding = Utf8Errors.find(bytes, at, end);
            if (encoding.isPresent()) {
                return encoding;
            }
            at = end + 1;
        }
        String literal = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return new EscapeSequences(inAscii(literal)).check();
    }

    /**
     * CPython writes all but ASCII, and backslashes that escape nothing, as escapes first, and
     * counts positions in the result.
     */
    private static String inAscii(String literal) {
        StringBuilder ascii = new StringBuilder();
        int at = 0;
        while (at < literal.length()) {
            int character = literal.codePointAt(at);
            at += Character.charCount(character);
            if (character >= 0x80) {
                ascii.append(String.format("\\U%08x", character));
                continue;
            }
            ascii.append((char) character);
            if (character == '\\') {
                if (at == literal.length() || literal.charAt(at) >= 0x80) {
                    ascii.append("u005c");
                } else {
                    ascii.append(literal.charAt(at++));
                }
            }
        }
        return ascii.toString();
    }

    private Optional<String> check() {
        while (next < text.length()) {
            int start = next;
            if (text.charAt(next++) != '\\') {
                continue;
            }
            String reason = escape(text.charAt(next++));
            if (!reason.isEmpty()) {
                return Optional.of(message(start, reason));
            }
        }
        return Optional.empty();
    }

    /** Goes past one escape; gives what is wrong with it, or nothing. */
    private String escape(char letter) {
        return switch (letter) {
            case 'x' -> digits(2, "truncated \\xXX escape");
            case 'u' -> digits(4, "truncated \\uXXXX escape");
            case 'U' -> digits(8, "truncated \\UXXXXXXXX escape");
            case 'N' -> name();
            default -> "";
        };
    }

    private String digits(int count, String reason) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            int digit = next < text.length() ? Character.digit(text.charAt(next), 16) : -1;
            if (digit < 0) {
                return reason;
            }
            value = value << 4 | digit;
            next++;
        }
        return value > Character.MAX_CODE_POINT ? "illegal Unicode character" : "";
    }

    private String name() {
        String malformed = "malformed \\N character escape";
        if (next == text.length() || text.charAt(next) != '{') {
            return malformed;
        }
        next++;
        int start = next;
        while (next < text.length() && text.charAt(next) != '}') {
            next++;
        }
        if (next == text.length() || next == start) {
            return malformed;
        }
        String name = text.substring(start, next++);
        return CharacterNames.find(name).isPresent() ? "" : "unknown Unicode character name";
    }

    private String message(int start, String reason) {
        String what = "'unicodeescape' codec can't decode ";
        return next == start + 1
                ? "%sbyte 0x%02x in position %d: %s"
                        .formatted(what, (int) text.charAt(start), start, reason)
                : "%sbytes in position %d-%d: %s".formatted(what, start, next - 1, reason);
    }
}
