package pyloom.stdlib.builtins;

import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.format.PercentNumber;
import pyloom.values.format.PercentTemplate;
import pyloom.values.format.PercentTemplate.Piece;
import pyloom.values.text.Layout;

/** The operator {@code %} of bytes and bytearray; a char of the strings in here is a byte. */
final class PercentBytes {

    private PercentBytes() {}

    static byte[] format(byte[] template, Object operand) {
        PercentArguments arguments = new PercentArguments(operand);
        StringBuilder out = new StringBuilder();
        for (Piece piece : PercentTemplate.parse(ByteSearch.latin(template)).pieces()) {
            switch (piece) {
                case Piece.Literal literal -> out.append(literal.text());
                case Piece.Broken broken ->
                        throw new ValueError(broken.message().replace("precision", "prec"));
                case Piece.Conversion conversion -> out.append(convert(conversion, arguments));
            }
        }
        arguments.finish("bytes");
        return ByteSearch.bytes(out.toString());
    }

    private static String convert(Piece.Conversion conversion, PercentArguments arguments) {
        if (PercentText.isPercentSign(conversion)) {
            return "%";
        }
        if (conversion.key() != null) {
            arguments.select(PyBytes.owning(ByteSearch.bytes(conversion.key())));
        }
        long width = conversion.width();
        Piece.Conversion effective = conversion;
        if (width == PercentTemplate.STAR) {
            width = arguments.star(Long.MAX_VALUE, "");
            if (width < 0) {
                effective = PercentText.leftJustified(conversion);
                width = -width;
            }
        }
        long precision = conversion.precision();
        if (precision == PercentTemplate.STAR) {
            precision = Math.max(0, arguments.star(Integer.MAX_VALUE, "precision too large"));
        }
        return convert(effective, width, precision, arguments.next());
    }

    private static String convert(
            Piece.Conversion conversion, long width, long precision, Object value) {
        int type = conversion.type();
        return switch (type) {
            case 's', 'b' -> pad(cut(ByteSearch.latin(bytes(value)), precision), conversion, width);
            case 'r', 'a' -> pad(cut(Formatting.ascii(value), precision), conversion, width);
            case 'c' -> pad(character(value), conversion, width);
            case 'd', 'i', 'u', 'o', 'x', 'X' -> {
                char shown = type == 'i' || type == 'u' ? 'd' : (char) type;
                Object number = PercentArguments.integer(value, type, shown);
                yield PercentNumber.integer(number, conversion, width, precision);
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                    PercentNumber.real(real(value), conversion, width, precision);
            default -> throw PercentArguments.unsupported(type, conversion.index());
        };
    }

    private static byte[] bytes(Object value) {
        byte[] buffer = BytesConversion.bufferOrNull(value);
        if (buffer != null) {
            return buffer;
        }
        if (Specials.has(value, "__bytes__")) {
            return BytesConversion.bytes(value);
        }
        throw new TypeError(
                "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                        + Payloads.typeName(value)
                        + "'");
    }

    private static double real(Object value) {
        if (!Specials.has(value, "__float__") && !Specials.has(value, "__index__")) {
            throw new TypeError("float argument required, not " + Payloads.typeName(value));
        }
        return Numbers.real(value);
    }

    private static String cut(String text, long precision) {
        return precision >= 0 && precision < text.length()
                ? text.substring(0, (int) precision)
                : text;
    }

    private static String pad(String text, Piece.Conversion conversion, long width) {
        if (width <= 0) {
            return text;
        }
        return conversion.has('-') ? Layout.left(text, width, ' ') : Layout.right(text, width, ' ');
    }

    private static String character(Object value) {
        if (value instanceof PyByteSequence bytes && bytes.size() == 1) {
            return ByteSearch.latin(bytes.content());
        }
        if (!Payloads.isInteger(value) && !Specials.has(value, "__index__")) {
            throw new TypeError("%c requires an integer in range(256) or a single byte");
        }
        if (Numbers.exactIndex(value) instanceof Long code && code >= 0 && code <= 0xff) {
            return String.valueOf((char) (long) code);
        }
        throw new OverflowError("%c arg not in range(256)");
    }
}
