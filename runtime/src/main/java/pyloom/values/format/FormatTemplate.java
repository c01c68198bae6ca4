package pyloom.values.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed template of {@code str.format}.
 *
 * @param pieces literal texts and fields in order; where the template is malformed its last piece
 *     says so, because the fields before are looked up first
 */
public record FormatTemplate(List<Piece> pieces) {

    /** A part of a template. */
    public sealed interface Piece {

        /** Text that stands for itself. */
        record Literal(String text) implements Piece {}

        /**
         * A replacement field.
         *
         * @param name what is looked up
         * @param conversion the code point behind {@code !}, or 0
         * @param spec the format specification as it stands there
         * @param specTemplate the format specification as a template, or null if it has no fields
         */
        record Field(FieldName name, int conversion, String spec, FormatTemplate specTemplate)
                implements Piece {}

        /** Where the template cannot be understood, with the text of the {@code ValueError}. */
        record Broken(String message) implements Piece {}
    }

    private static final int MAXIMUM_DEPTH = 2;

    private static final Parsed<FormatTemplate> PARSED =
            new Parsed<>(text -> parse(text, MAXIMUM_DEPTH));

    /** {@return the template that {@code text} spells} */
    public static FormatTemplate parse(String text) {
        return PARSED.get(text);
    }

    private static FormatTemplate parse(String text, int depth) {
        List<Piece> pieces = new ArrayList<>();
        if (depth == 0) {
            pieces.add(new Piece.Broken("Max string recursion exceeded"));
        } else {
            new Parser(text, depth, pieces).parse();
        }
        return new FormatTemplate(List.copyOf(pieces));
    }

    /** One run over a text. */
    private static final class Parser {

        private final String text;
        private final int depth;
        private final List<Piece> pieces;
        private final StringBuilder literal = new StringBuilder();
        private int at;

        Parser(String text, int depth, List<Piece> pieces) {
            this.text = text;
            this.depth = depth;
            this.pieces = pieces;
        }

        void parse() {
            boolean going = true;
            while (going && at < text.length()) {
                char character = text.charAt(at++);
                boolean doubled = at < text.length() && text.charAt(at) == character;
                if (character != '{' && character != '}') {
                    literal.append(character);
                } else if (doubled) {
                    literal.append(character);
                    at++;
                } else if (character == '}') {
                    going = broken("Single '}' encountered in format string");
                } else if (at == text.length()) {
                    going = broken("Single '{' encountered in format string");
                } else {
                    going = field();
                }
            }
            flush();
        }

        private void flush() {
            if (!literal.isEmpty()) {
                pieces.add(new Piece.Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        private boolean broken(String message) {
            flush();
            pieces.add(new Piece.Broken(message));
            return false;
        }

        private boolean field() {
            flush();
            int start = at;
            char end = endOfName();
            if (end == '{') {
                return broken("unexpected '{' in field name");
            }
            if (end == '\0') {
                return broken("expected '}' before end of string");
            }
            FieldName name = FieldName.parse(text.substring(start, at - 1));
            int conversion = 0;
            if (end == '!') {
                if (at == text.length()) {
                    return broken("end of string while looking for conversion specifier");
                }
                conversion = text.codePointAt(at);
                at += Character.charCount(conversion);
                end = at < text.length() ? text.charAt(at++) : ':';
                if (end != '}' && end != ':') {
                    return broken("expected ':' after conversion specifier");
                }
            }
            String spec = end == ':' ? spec() : "";
            if (spec == null) {
                return broken("unmatched '{' in format spec");
            }
            FormatTemplate nested =
                    spec.indexOf('{') < 0 ? null : FormatTemplate.parse(spec, depth - 1);
            pieces.add(new Piece.Field(name, conversion, spec, nested));
            return true;
        }

        /**
         * Goes behind the character that ends a field name and returns it; NUL at the end of the
         * text.
         */
        private char endOfName() {
            while (at < text.length()) {
                char character = text.charAt(at++);
                switch (character) {
                    case '{', '}', ':', '!' -> {
                        return character;
                    }
                    case '[' -> {
                        int close = text.indexOf(']', at);
                        at = close < 0 ? text.length() : close;
                    }
                    default -> {}
                }
            }
            return '\0';
        }

        private String spec() {
            int start = at;
            int open = 1;
            while (at < text.length()) {
                char character = text.charAt(at++);
                open += character == '{' ? 1 : character == '}' ? -1 : 0;
                if (open == 0) {
                    return text.substring(start, at - 1);
                }
            }
            return null;
        }
    }
}
