package pyloom.values.format;

import pyloom.values.Fault;

/**
 * A parsed format specification, {@code
 * [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param fill the code point that pads
 * @param align one of {@code < > ^ =}, or 0 if none is given
 * @param sign one of {@code + - space}, or 0
 * @param positiveZero whether {@code z} asks for zeros without a minus sign
 * @param alternate whether {@code #} asks for the alternate form
 * @param width the least width, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision the precision, or -1
 * @param type the code point of the presentation type, or 0
 */
public record FormatSpec(
        int fill,
        char align,
        char sign,
        boolean positiveZero,
        boolean alternate,
        long width,
        char grouping,
        long precision,
        int type) {

    /** The specification that asks for nothing. */
    public static final FormatSpec NONE =
            new FormatSpec(' ', '\0', '\0', false, false, -1, '\0', -1, 0);

    private static final Parsed<FormatSpec> FLOATS =
            new Parsed<>(text -> new Parser(text, "float").parse());
    private static final Parsed<FormatSpec> INTS =
            new Parsed<>(text -> new Parser(text, "int").parse());
    private static final Parsed<FormatSpec> STRINGS =
            new Parsed<>(text -> new Parser(text, "str").parse());

    /**
     * {@return the specification that {@code text} spells; {@code ValueError} if it spells none}
     *
     * @param typeName the type of the value, for the texts of errors
     */
    public static FormatSpec parse(String text, String typeName) {
        if (text.isEmpty()) {
            return NONE;
        }
        return switch (typeName) {
            case "float" -> FLOATS.get(text);
            case "int" -> INTS.get(text);
            case "str" -> STRINGS.get(text);
            default -> new Parser(text, typeName).parse();
        };
    }

    /** {@return how a number is aligned by default: zeros go between sign and digits} */
    char numberAlign() {
        if (align != 0) {
            return align;
        }
        return fill == '0' ? '=' : '>';
    }

    /** {@return the error of a presentation type that the value does not have} */
    RuntimeException unknownType(String typeName) {
        return Fault.value(
                "Unknown format code '" + shown(type) + "' for object of type '" + typeName + "'");
    }

    private static String shown(int character) {
        return character > 32 && character < 128
                ? String.valueOf((char) character)
                : "\\x" + Integer.toHexString(character);
    }

    /** One run over a text. */
    private static final class Parser {

        private final String text;
        private final String typeName;
        private int at;

        Parser(String text, String typeName) {
            this.text = text;
            this.typeName = typeName;
        }

        FormatSpec parse() {
            int fill = ' ';
            char align = '\0';
            int first = text.codePointAt(0);
            int second = Character.charCount(first);
            if (isAlign(second)) {
                fill = first;
                align = text.charAt(second);
                at = second + 1;
            } else if (isAlign(0)) {
                align = text.charAt(at++);
            }
            boolean filled = at > 1;
            char sign = peek() == '+' || peek() == '-' || peek() == ' ' ? text.charAt(at++) : '\0';
            boolean positiveZero = skip('z');
            boolean alternate = skip('#');
            if (!filled && skip('0')) {
                fill = '0';
            }
            long width = integer();
            char grouping = grouping();
            long precision = -1;
            if (skip('.')) {
                precision = integer();
                if (precision < 0) {
                    throw Fault.value("Format specifier missing precision");
                }
            }
            int type = type();
            checkGrouping(grouping, type);
            return new FormatSpec(
                    fill, align, sign, positiveZero, alternate, width, grouping, precision, type);
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private boolean skip(char wanted) {
            boolean found = peek() == wanted && at < text.length();
            at += found ? 1 : 0;
            return found;
        }

        private boolean isAlign(int index) {
            return index < text.length() && "<>=^".indexOf(text.charAt(index)) >= 0;
        }

        /** {@return a number in decimal digits of any script, or -1 if there is none} */
        private long integer() {
            int start = at;
            long value = 0;
            while (at < text.length()) {
                int character = text.codePointAt(at);
                int digit = Character.digit(character, 10);
                if (digit < 0 || character > 'A' && character <= 'z') {
                    break;
                }
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw Fault.value("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
                at += Character.charCount(character);
            }
            return at == start ? -1 : value;
        }

        private char grouping() {
            if (peek() != ',' && peek() != '_') {
                return '\0';
            }
            char grouping = text.charAt(at++);
            if (peek() == (grouping == ',' ? '_' : ',')) {
                throw Fault.value("Cannot specify both ',' and '_'.");
            }
            return grouping;
        }

        private int type() {
            if (at == text.length()) {
                return 0;
            }
            int type = text.codePointAt(at);
            if (at + Character.charCount(type) < text.length()) {
                throw Fault.value(
                        "Invalid format specifier '"
                                + text
                                + "' for object of type '"
                                + typeName
                                + "'");
            }
            return type;
        }

        private void checkGrouping(char grouping, int given) {
            if (grouping == '\0') {
                return;
            }
            int type = given == 0 && typeName.equals("str") ? 's' : given;
            boolean allowed =
                    type == 0
                            || type < 0x80 && "defgEG%F".indexOf(type) >= 0
                            || grouping == '_' && type < 0x80 && "boxX".indexOf(type) >= 0;
            if (!allowed) {
                throw Fault.value("Cannot specify '" + grouping + "' with '" + shown(type) + "'.");
            }
        }
    }
}
