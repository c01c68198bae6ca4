package pyloom.values.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed template of the operator {@code %}.
 *
 * @param pieces literal texts and conversions in order; where the template is malformed its last
 *     piece says so, because the arguments before are converted first
 */
public record PercentTemplate(List<Piece> pieces) {

    /** A width or precision that is not there. */
    public static final long NONE = -1;

    /** A width or precision that is taken from the arguments. */
    public static final long STAR = -2;

    private static final long TOO_BIG = -3;

    /** A part of a template. */
    public sealed interface Piece {

        /** Text that stands for itself. */
        record Literal(String text) implements Piece {}

        /**
         * A conversion.
         *
         * @param key the key of a mapping, or null
         * @param flags those of {@code #0- +} that are given
         * @param width the width, {@link #NONE} or {@link #STAR}
         * @param precision the precision, {@link #NONE} or {@link #STAR}
         * @param type the conversion type
         * @param index the index of the type in the template, for errors
         */
        record Conversion(String key, String flags, long width, long precision, int type, int index)
                implements Piece {

            /** {@return whether a flag is given} */
            public boolean has(char flag) {
                return flags.indexOf(flag) >= 0;
            }
        }

        /** Where the template cannot be understood, with the text of the {@code ValueError}. */
        record Broken(String message) implements Piece {}
    }

    private static final Parsed<PercentTemplate> PARSED = new Parsed<>(PercentTemplate::parseAnew);

    /** {@return the template that {@code text} spells} */
    public static PercentTemplate parse(String text) {
        return PARSED.get(text);
    }

    private static PercentTemplate parseAnew(String text) {
        List<Piece> pieces = new ArrayList<>();
        new Parser(text, pieces).parse();
        return new PercentTemplate(List.copyOf(pieces));
    }

    /** One run over a text. */
    private static final class Parser {

        private final String text;
        private final List<Piece> pieces;
        private int at;

        Parser(String text, List<Piece> pieces) {
            this.text = text;
            this.pieces = pieces;
        }

        void parse() {
            boolean going = true;
            while (going && at < text.length()) {
                int percent = text.indexOf('%', at);
                int end = percent < 0 ? text.length() : percent;
                if (end > at) {
                    pieces.add(new Piece.Literal(text.substring(at, end)));
                }
                at = end + 1;
                going = percent < 0 || conversion();
            }
        }

        private boolean conversion() {
            String key = null;
            if (peek() == '(') {
                key = key();
                if (key == null) {
                    return broken("incomplete format key");
                }
            }
            int flagsStart = at;
            while (at < text.length() && "#0- +".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String flags = text.substring(flagsStart, at);
            long width = number(Long.MAX_VALUE);
            if (width == TOO_BIG) {
                return broken("width too big");
            }
            long precision = NONE;
            if (peek() == '.') {
                at++;
                precision = number(Integer.MAX_VALUE);
                if (precision == TOO_BIG) {
                    return broken("precision too big");
                }
                precision = precision == NONE ? 0 : precision;
            }
            if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
                at++;
            }
            if (at >= text.length()) {
                return broken("incomplete format");
            }
            int type = text.codePointAt(at);
            int index = text.codePointCount(0, at);
            at += Character.charCount(type);
            pieces.add(new Piece.Conversion(key, flags, width, precision, type, index));
            return true;
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private boolean broken(String message) {
            pieces.add(new Piece.Broken(message));
            return false;
        }

        private String key() {
            int start = ++at;
            int open = 1;
            while (at < text.length()) {
                char character = text.charAt(at++);
                open += character == '(' ? 1 : character == ')' ? -1 : 0;
                if (open == 0) {
                    return text.substring(start, at - 1);
                }
            }
            return null;
        }

        private long number(long maximum) {
            if (peek() == '*') {
                at++;
                return STAR;
            }
            int start = at;
            long value = 0;
            while (peek() >= '0' && peek() <= '9') {
                int digit = peek() - '0';
                if (value > (maximum - digit) / 10) {
                    return TOO_BIG;
                }
                value = value * 10 + digit;
                at++;
            }
            return at == start ? NONE : value;
        }
    }
}
