package pyloom.translator.emit.text;

/**
 * Java's Unicode escapes, which take effect anywhere in a file, even in comments. A backslash
 * begins one if an even number of backslashes stands directly before it and a {@code u} follows.
 */
final class UnicodeEscapes {

    private UnicodeEscapes() {}

    /**
     * {@return {@code text} with nothing that Java could take for a Unicode escape} Backslashes
     * directly before a {@code u}, or before a character that will be escaped itself, are doubled;
     * all others stay as they are.
     */
    static String disarm(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            int end = endOfBackslashes(text, i);
            char next = end < text.length() ? text.charAt(end) : ' ';
            boolean beforeEscape = next == 'u' || !Ascii.isPrintable(next);
            result.repeat('\\', beforeEscape ? 2 * (end - i) : end - i);
            if (end < text.length()) {
                result.append(next);
            }
            i = end + 1;
        }
        return result.toString();
    }

    /**
     * {@return {@code comment} with only those Unicode escapes left that stand for one harmless
     * character beyond ASCII}
     */
    static String disarmAllButHarmless(String comment) {
        StringBuilder result = new StringBuilder(comment.length());
        int i = 0;
        while (i < comment.length()) {
            int end = endOfBackslashes(comment, i);
            int backslashes = end - i;
            boolean eligible =
                    backslashes % 2 == 1 && end < comment.length() && comment.charAt(end) == 'u';
            int length = eligible ? harmlessLength(comment, end + 1) : 0;
            result.repeat('\\', eligible && length == 0 ? backslashes + 1 : backslashes);
            int next = Math.min(end + 1 + length, comment.length());
            result.append(comment, end, next);
            i = next;
        }
        return result.toString();
    }

    /**
     * The length from {@code start} on of the digits that stand for one character beyond ASCII, of
     * a pair of escapes with what is between them; 0 if there is no such character.
     */
    private static int harmlessLength(String text, int start) {
        int value = value(text, start);
        if (value <= '~') {
            return 0;
        }
        if (!Character.isSurrogate((char) value)) {
            return 4;
        }
        boolean pair =
                Character.isHighSurrogate((char) value)
                        && text.startsWith("\\u", start + 4)
                        && Character.isLowSurrogate((char) value(text, start + 6));
        return pair ? 10 : 0;
    }

    /** Whether four hexadecimal digits stand for a character that needs no escape in a literal. */
    static boolean standsForItself(String text, int start) {
        int value = value(text, start);
        return value >= 0 && "\n\r\"'\\".indexOf(value) < 0;
    }

    private static int value(String text, int start) {
        if (start + 4 > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static int endOfBackslashes(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '\\') {
            end++;
        }
        return end;
    }
}
