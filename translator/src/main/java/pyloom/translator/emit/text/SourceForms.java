package pyloom.translator.emit.text;

import java.util.regex.Pattern;

/**
 * The guard in the printer for literals that did not come through this package: what is not the
 * inside of one literal is refused, since it would be code.
 */
public final class SourceForms {

    private static final Pattern NUMBER =
            Pattern.compile("[0-9.](?:[0-9a-zA-Z_.]|(?<=[eEpP])[+-])*");

    private SourceForms() {}

    /** {@return {@code body} with escapes beyond ASCII, if it is the inside of a string literal} */
    public static String stringBody(String body) {
        return checked(body, '"');
    }

    /** {@return {@code body} with escapes beyond ASCII, if it is the inside of a char literal} */
    public static String characterBody(String body) {
        return checked(body, '\'');
    }

    /** {@return the inside of a string literal for {@code value}} */
    public static String escape(String value) {
        return StringLiterals.escape(value);
    }

    /** {@return {@code literal}, if it is a number} */
    public static String number(String literal) {
        if (!NUMBER.matcher(literal).matches()) {
            throw new IllegalArgumentException("not a number: " + Ascii.escape(literal));
        }
        return literal;
    }

    private static String checked(String body, char quote) {
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c == quote || c < ' ') {
                throw refused(body);
            }
            i += c == '\\' ? escapeLength(body, i) : 1;
        }
        return Ascii.escape(body);
    }

    private static int escapeLength(String body, int start) {
        char next = start + 1 < body.length() ? body.charAt(start + 1) : ' ';
        if (next == 'u' && UnicodeEscapes.standsForItself(body, start + 2)) {
            // Behind a lone surrogate javac 25 takes an escaped backslash for a bare one.
            boolean high = "89abAB".indexOf(body.charAt(start + 3)) >= 0;
            boolean surrogate = high && "dD".indexOf(body.charAt(start + 2)) >= 0;
            if (surrogate && body.startsWith("\\\\", start + 6)) {
                throw refused(body);
            }
            return 6;
        }
        if ("btnfrs\"'\\01234567".indexOf(next) < 0) {
            throw refused(body);
        }
        return 2;
    }

    private static IllegalArgumentException refused(String body) {
        return new IllegalArgumentException("not the inside of a literal: " + Ascii.escape(body));
    }
}
