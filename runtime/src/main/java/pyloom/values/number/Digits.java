package pyloom.values.number;

import pyloom.values.text.Whitespace;

/**
 * Prepares the text of a number: spaces at the ends, Unicode digits, underscores between digits.
 */
final class Digits {

    private Digits() {}

    /**
     * Replaces every decimal digit of Unicode by its ASCII digit and every space by a blank, then
     * strips.
     *
     * @return the text, or null if it holds a character that no number can hold
     */
    static String ascii(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            int digit = Character.digit(character, 10);
            if (character < 0x7f) {
                out.append(Whitespace.isSpace(character) ? ' ' : (char) character);
            } else if (Whitespace.isSpace(character)) {
                out.append(' ');
            } else if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else {
                return null;
            }
        }
        return out.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character <= ' ' || character >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether each underscore stands between two digits of {@code text}} */
    static boolean underscoresBetweenDigits(String text) {
        for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
            boolean between =
                    at > 0
                            && at + 1 < text.length()
                            && isDigit(text.charAt(at - 1))
                            && isDigit(text.charAt(at + 1));
            if (!between) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
