package pyloom.values.regex;

import pyloom.values.text.StringRepr;

import java.util.List;

/** Reads what a backslash begins. */
final class Escapes {

    private static final String DIGITS = "0123456789";
    private static final String OCTAL_DIGITS = "01234567";
    private static final String HEXADECIMAL_DIGITS = "0123456789abcdefABCDEF";
    private static final int LARGEST_OCTAL = 0377;

    private Escapes() {}

    /** {@return the node of an escape outside of sets} */
    static Node inPattern(PatternSource source, String escape, ParseState state) {
        Node known = place(escape);
        if (known == null && category(escape) instanceof Node.CategoryItem category) {
            known = new Node.CharSet(List.of(category), false);
        }
        if (known != null) {
            return known;
        }
        char letter = escape.charAt(1);
        if (letter == '0') {
            String octal = escape + source.getWhile(2, OCTAL_DIGITS);
            return new Node.Literal(Integer.parseInt(octal.substring(1), 8));
        }
        if (DIGITS.indexOf(letter) >= 0) {
            return numbered(source, escape, state);
        }
        return new Node.Literal(character(source, escape));
    }

    /** {@return the member of an escape in a set} */
    static Node.SetItem inSet(PatternSource source, String escape) {
        Node.CategoryItem category = category(escape);
        if (category != null) {
            return category;
        }
        char letter = escape.charAt(1);
        int character;
        if (escape.equals("\\b")) {
            character = '\b';
        } else if (OCTAL_DIGITS.indexOf(letter) >= 0) {
            String octal = escape + source.getWhile(2, OCTAL_DIGITS);
            character = octal(source, octal);
        } else if (DIGITS.indexOf(letter) >= 0) {
            throw bad(source, escape);
        } else {
            character = character(source, escape);
        }
        return new Node.Span(character, character);
    }

    private static Node place(String escape) {
        Node.Place place =
                switch (escape) {
                    case "\\A" -> Node.Place.TEXT_BEGINNING;
                    case "\\Z" -> Node.Place.TEXT_END;
                    case "\\b" -> Node.Place.BOUNDARY;
                    case "\\B" -> Node.Place.NO_BOUNDARY;
                    default -> null;
                };
        return place == null ? null : new Node.At(place);
    }

    private static Node.CategoryItem category(String escape) {
        return switch (escape) {
            case "\\d" -> new Node.CategoryItem(Category.DIGIT, false);
            case "\\D" -> new Node.CategoryItem(Category.DIGIT, true);
            case "\\s" -> new Node.CategoryItem(Category.SPACE, false);
            case "\\S" -> new Node.CategoryItem(Category.SPACE, true);
            case "\\w" -> new Node.CategoryItem(Category.WORD, false);
            case "\\W" -> new Node.CategoryItem(Category.WORD, true);
            default -> null;
        };
    }

    /** {@return the character of an escape of one letter, the same everywhere, or -1} */
    static int simple(String escape) {
        return switch (escape) {
            case "\\a" -> 7;
            case "\\f" -> '\f';
            case "\\n" -> '\n';
            case "\\r" -> '\r';
            case "\\t" -> '\t';
            case "\\v" -> 0xb;
            case "\\\\" -> '\\';
            default -> -1;
        };
    }

    private static int character(PatternSource source, String escape) {
        int simple = simple(escape);
        if (simple >= 0) {
            return simple;
        }
        char letter = escape.charAt(1);
        if (letter == 'x') {
            return hexadecimal(source, escape, 2);
        }
        if (letter == 'u' && source.isText()) {
            return hexadecimal(source, escape, 4);
        }
        if (letter == 'U' && source.isText()) {
            return hexadecimal(source, escape, 8);
        }
        if (letter == 'N' && source.isText()) {
            return named(source);
        }
        if (isAsciiLetter(letter)) {
            throw bad(source, escape);
        }
        return escape.codePointAt(1);
    }

    static boolean isAsciiLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static RegexError bad(PatternSource source, String escape) {
        return source.error("bad escape " + escape, PatternSource.length(escape));
    }

    private static int hexadecimal(PatternSource source, String begin, int digits) {
        String escape = begin + source.getWhile(digits, HEXADECIMAL_DIGITS);
        if (escape.length() != digits + 2) {
            throw source.error("incomplete escape " + escape, escape.length());
        }
        long value = Long.parseLong(escape.substring(2), 16);
        if (value > Character.MAX_CODE_POINT) {
            throw bad(source, escape);
        }
        return (int) value;
    }

    private static int named(PatternSource source) {
        if (!source.match("{")) {
            throw source.error("missing {");
        }
        String name = source.getUntil("}", "character name");
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException _) {
            throw source.error(
                    "undefined character name " + StringRepr.repr(name),
                    PatternSource.length(name) + "\\N{}".length());
        }
    }

    /** Reads up to three octal digits or the number of a group. */
    private static Node numbered(PatternSource source, String begin, ParseState state) {
        String escape = begin;
        if (source.nextIsOneOf(DIGITS)) {
            escape += source.get();
            if (isOctal(escape.charAt(1))
                    && isOctal(escape.charAt(2))
                    && source.nextIsOneOf(OCTAL_DIGITS)) {
                escape += source.get();
                return new Node.Literal(octal(source, escape));
            }
        }
        int group = Integer.parseInt(escape.substring(1));
        if (group >= state.groups()) {
            throw source.error("invalid group reference " + group, escape.length() - 1);
        }
        if (!state.isClosed(group)) {
            throw source.error("cannot refer to an open group", escape.length());
        }
        state.checkInLookbehind(group, source);
        return new Node.GroupReference(group);
    }

    static boolean isOctal(char digit) {
        return OCTAL_DIGITS.indexOf(digit) >= 0;
    }

    static int octal(PatternSource source, String escape) {
        int value = Integer.parseInt(escape.substring(1), 8);
        if (value > LARGEST_OCTAL) {
            throw source.error(
                    "octal escape value " + escape + " outside of range 0-0o377", escape.length());
        }
        return value;
    }
}
