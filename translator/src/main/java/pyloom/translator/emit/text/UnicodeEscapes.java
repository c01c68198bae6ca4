package pyloom.translator.emit.text;

/**
 * Java's Unicode escapes, which take effect anywhere in a file, even in comments. A backslash
 * begins one if an even number of backslashes stands directly before it and a {@code u} follows.
 */
public final class UnicodeEscapes {

    private UnicodeEscapes() {}

    /**
     * {@return {@code text} with nothing that Java could take for a Unicode escape} Backslashes
     * directly before a {@code u} are doubled; all others stay as they are.
     */
    public static String disarm(String text) {
        if (!text.contains("\\u")) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            int end = endOfBackslashes(text, i);
            boolean beforeU = end < text.length() && text.charAt(end) == 'u';
            result.repeat('\\', beforeU ? 2 * (end - i) : end - i);
            if (end < text.length()) {
                result.append(text.charAt(end));
            }
            i = end + 1;
        }
        return result.toString();
    }

    /**
     * {@return {@code comment} with only those Unicode escapes left that stand for one harmless
     * character beyond ASCII} This is the printer's guard for comments that did not come through
     * this package.
     */
    public static String disarmAllButHarmless(String comment) {
        StringBuilder result = new StringBuilder(comment.length());
        int i = 0;
        while (i < comment.length()) {
            int end = endOfBackslashes(comment, i);
            int backslashes = end - i;
            boolean eligible =
                    backslashes % 2 == 1 && end < comment.length() && comment.charAt(end) == 'u';
            boolean doubled = eligible && !isHarmless(comment, end + 1);
            result.repeat('\\', doubled ? backslashes + 1 : backslashes);
            if (end < comment.length()) {
                result.append(comment.charAt(end));
            }
            i = end + 1;
        }
        return result.toString();
    }

    /** Whether four hexadecimal digits from {@code start} on stand for a character beyond ASCII. */
    static boolean isHarmless(String text, int start) {
        return value(text, start) > '~';
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
