package pyloom.translator.diagnostics;

/**
 * Text from files and file names, made fit for a terminal: control characters, bidirectional
 * overrides and whatever else has no picture of its own are written as Python escapes, so that
 * nothing a source file contains can move the cursor or reorder a line.
 */
public final class SafeText {

    private SafeText() {}

    /** {@return {@code text} in one line, with nothing in it that acts instead of being shown} */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.append(of(character)));
        return shown.toString();
    }

    /** {@return how one character is shown} */
    static String of(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    escape(character);
            default -> Character.toString(character);
        };
    }

    /** {@return the number of terminal columns that {@link #of(int)} takes} */
    static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default ->
                    isWide(character) ? 2 : of(character).codePointCount(0, of(character).length());
        };
    }

    private static String escape(int character) {
        if (character < 0x100) {
            return String.format("\\x%02x", character);
        }
        return String.format(character < 0x10000 ? "\\u%04x" : "\\U%08x", character);
    }

    private static boolean isWide(int character) {
        if (character < 0x1100) {
            return false;
        }
        boolean fullWidthForm = character >= 0xff01 && character <= 0xff60;
        return fullWidthForm
                || Character.isEmojiPresentation(character)
                || switch (Character.UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
