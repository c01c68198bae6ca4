package pyloom.stdlib.builtins;

import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.format.PercentNumber;
import pyloom.values.format.PercentTemplate;
import pyloom.values.format.PercentTemplate.Piece;
import pyloom.values.text.CodePoints;
import pyloom.values.text.Layout;

/** The operator {@code %} of str. */
public final class PercentText {

    private PercentText() {}

    /** {@return {@code template % operand}} */
    public static String format(String template, Object operand) {
        return format(PercentTemplate.parse(template), operand);
    }

    /** {@return {@code template % operand} of a template that is parsed already} */
    public static String format(PercentTemplate template, Object operand) {
        PercentArguments arguments = new PercentArguments(operand);
        StringBuilder out = new StringBuilder();
        for (Piece piece : template.pieces()) {
            switch (piece) {
                case Piece.Literal literal -> out.append(literal.text());
                case Piece.Broken broken -> throw new ValueError(broken.message());
                case Piece.Conversion conversion -> out.append(convert(conversion, arguments));
            }
        }
        arguments.finish("string");
        return out.toString();
    }

    private static String convert(Piece.Conversion conversion, PercentArguments arguments) {
        if (isPercentSign(conversion)) {
            return "%";
        }
        if (conversion.key() != null) {
            arguments.select(conversion.key());
        }
        long width = conversion.width();
        Piece.Conversion effective = conversion;
        if (width == PercentTemplate.STAR) {
            width = arguments.star(Long.MAX_VALUE, "");
            if (width < 0) {
                effective = leftJustified(conversion);
                width = -width;
            }
        }
        long precision = conversion.precision();
        if (precision == PercentTemplate.STAR) {
            precision = Math.max(0, arguments.star(Integer.MAX_VALUE, "precision too big"));
        }
        return convert(effective, width, precision, arguments.next());
    }

    static boolean isPercentSign(Piece.Conversion conversion) {
        return conversion.type() == '%'
                && conversion.key() == null
                && conversion.flags().isEmpty()
                && conversion.width() == PercentTemplate.NONE
                && conversion.precision() == PercentTemplate.NONE;
    }

    static Piece.Conversion leftJustified(Piece.Conversion conversion) {
        return new Piece.Conversion(
                conversion.key(),
                conversion.flags() + "-",
                conversion.width(),
                conversion.precision(),
                conversion.type(),
                conversion.index());
    }

    private static String convert(
            Piece.Conversion conversion, long width, long precision, Object value) {
        int type = conversion.type();
        return switch (type) {
            case 's' -> pad(cut(Texts.str(value), precision), conversion, width);
            case 'r' -> pad(cut(Texts.repr(value), precision), conversion, width);
            case 'a' -> pad(cut(Formatting.ascii(value), precision), conversion, width);
            case 'c' -> pad(character(value), conversion, width);
            case 'd', 'i', 'u', 'o', 'x', 'X' ->
                    PercentNumber.integer(
                            PercentArguments.integer(value, type, (char) type),
                            conversion,
                            width,
                            precision);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                    PercentNumber.real(Numbers.real(value), conversion, width, precision);
            default -> throw PercentArguments.unsupported(type, conversion.index());
        };
    }

    private static String cut(String text, long precision) {
        boolean longer = precision >= 0 && precision < CodePoints.length(text);
        return longer ? CodePoints.slice(text, 0, (int) precision) : text;
    }

    private static String pad(String text, Piece.Conversion conversion, long width) {
        if (width <= 0) {
            return text;
        }
        return conversion.has('-') ? Layout.left(text, width, ' ') : Layout.right(text, width, ' ');
    }

    private static String character(Object value) {
        String text = Payloads.text(value);
        if (text != null && CodePoints.length(text) == 1) {
            return text;
        }
        if (text != null || !Payloads.isInteger(value) && !Specials.has(value, "__index__")) {
            throw new TypeError("%c requires int or char");
        }
        if (Numbers.exactIndex(value) instanceof Long code
                && code >= 0
                && code <= Character.MAX_CODE_POINT) {
            return Character.toString((int) (long) code);
        }
        throw new OverflowError("%c arg not in range(0x110000)");
    }
}
