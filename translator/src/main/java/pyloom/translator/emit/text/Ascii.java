package pyloom.translator.emit.text;

/** Printable ASCII, the only characters in an emitted file. */
public final class Ascii {

    private static final String HEX = "0123456789abcdef";

    private Ascii() {}

    /** {@return whether {@code c} may stand in an emitted line as it is} */
    public static boolean isPrintable(char c) {
        return c >= ' ' && c <= '~';
    }

    /**
     * {@return {@code text} with a Unicode escape for each character that is not printable ASCII}
     * Supplementary characters become two escapes. Line ends must have been dealt with before,
     * since Java takes their escapes for the line ends themselves.
     */
    public static String escape(String text) {
        int plain = 0;
        while (plain < text.length() && isPrintable(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPrintable(c)) {
                escaped.append(c);
            } else {
                appendEscape(escaped, c);
            }
        }
        return escaped.toString();
    }

    /** Appends the Unicode escape of {@code c}. */
    static void appendEscape(StringBuilder target, char c) {
        target.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            target.append(HEX.charAt(c >> shift & 15));
        }
    }
}
