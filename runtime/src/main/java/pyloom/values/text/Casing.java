package pyloom.values.text;

import java.util.Locale;

/** Changes of case: {@code lower}, {@code upper}, {@code title}, {@code casefold} and their kin. */
public final class Casing {

    private static final int SIGMA = 0x3a3;
    private static final int FINAL_SIGMA = 0x3c2;
    private static final int SMALL_SIGMA = 0x3c3;
    private static final int FIRST_CHANGED = 0x19b;

    private Casing() {}

    /** {@return {@code text.lower()}} */
    public static String lower(String text) {
        if (text.indexOf(SIGMA) < 0 && !hasNewer(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            appendLower(text, at, character, out);
            at += Character.charCount(character);
        }
        return out.toString();
    }

    /** {@return {@code text.upper()}} */
    public static String upper(String text) {
        if (!hasNewer(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> out.append(upper(character)));
        return out.toString();
    }

    /** {@return {@code text.title()}} */
    public static String title(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (inWord) {
                appendLower(text, at, character, out);
            } else {
                out.append(title(character));
            }
            inWord = Unicode.isCased(character);
            at += Character.charCount(character);
        }
        return out.toString();
    }

    /** {@return {@code text.capitalize()}} */
    public static String capitalize(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (at == 0) {
                out.append(title(character));
            } else {
                appendLower(text, at, character, out);
            }
            at += Character.charCount(character);
        }
        return out.toString();
    }

    /** {@return {@code text.swapcase()}} */
    public static String swap(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (Unicode.isUpper(character)) {
                appendLower(text, at, character, out);
            } else if (Unicode.isLower(character)) {
                out.append(upper(character));
            } else {
                out.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return out.toString();
    }

    /** {@return {@code text.casefold()}} */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> appendFolded(character, out));
        return out.toString();
    }

    private static void appendFolded(int character, StringBuilder out) {
        if (character < 0x80) {
            out.append((char) Character.toLowerCase(character));
        } else if (character >= 0xab70 && character <= 0xabbf) {
            // Cherokee folds to its capitals, which are older than its small letters.
            out.append((char) (character - 0xab70 + 0x13a0));
        } else if (character >= 0x13f8 && character <= 0x13fd) {
            out.append((char) (character - 8));
        } else if (character >= 0x13a0 && character <= 0x13f5 || character == 0x131) {
            out.append((char) character);
        } else if (isUnchanged(character)) {
            out.appendCodePoint(character);
        } else if (character == 0x1e9e) {
            out.append("ss");
        } else {
            out.append(upper(character).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean hasNewer(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_CHANGED && isUnchanged(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Two old letters got capitals in Unicode 16 and have none in 15.1. */
    private static boolean isUnchanged(int character) {
        return character == FIRST_CHANGED || character == 0x264 || Unicode.isNewer(character);
    }

    private static void appendLower(String text, int at, int character, StringBuilder out) {
        if (character == SIGMA) {
            out.append((char) (isFinal(text, at) ? FINAL_SIGMA : SMALL_SIGMA));
        } else if (character < 0x80) {
            out.append((char) Character.toLowerCase(character));
        } else if (isUnchanged(character)) {
            out.appendCodePoint(character);
        } else {
            out.append(Character.toString(character).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * {@return whether a sigma ends its word: something cased before it and nothing cased behind
     * it}
     */
    private static boolean isFinal(String text, int at) {
        int before = at;
        while (before > 0 && Unicode.isCaseIgnorable(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        if (before == 0 || !Unicode.isCased(text.codePointBefore(before))) {
            return false;
        }
        int after = at + 1;
        while (after < text.length() && Unicode.isCaseIgnorable(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after == text.length() || !Unicode.isCased(text.codePointAt(after));
    }

    private static String upper(int character) {
        String text = Character.toString(character);
        return isUnchanged(character) ? text : text.toUpperCase(Locale.ROOT);
    }

    /** Java has the simple title case only; the full one is the upper case with a small rest. */
    private static String title(int character) {
        String text = Character.toString(character);
        if (isUnchanged(character) || Unicode.isTitle(character)) {
            return text;
        }
        int simple = Character.toTitleCase(character);
        if (simple != character) {
            return Character.toString(simple);
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.codePointCount(0, upper.length()) == 1) {
            return text;
        }
        if (character == 0x149) {
            return upper;
        }
        String rest = upper.substring(1);
        return upper.charAt(0) + rest.replace('\u0399', '\u0345').toLowerCase(Locale.ROOT);
    }
}
