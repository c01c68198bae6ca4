package pyloom.stdlib.builtins;

import pyloom.object.BuiltinTypes;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.values.format.FloatFormat;
import pyloom.values.format.FormatSpec;
import pyloom.values.format.IntFormat;
import pyloom.values.format.TextFormat;
import pyloom.values.number.FloatText;
import pyloom.values.text.StringRepr;

/**
 * {@code format(value, specification)} and the conversions of f-strings. What emitted code calls
 * for a constant specification takes it parsed.
 */
public final class Formatting {

    private Formatting() {}

    /**
     * {@return the parsed specification of a constant in a program; the value's type is not known
     * yet}
     */
    public static FormatSpec spec(String text) {
        return FormatSpec.parse(text, "str");
    }

    /** {@return {@code format(value, specification)}} */
    public static String format(Object value, String specification) {
        return switch (value) {
            case String text ->
                    specification.isEmpty()
                            ? text
                            : TextFormat.format(text, FormatSpec.parse(specification, "str"));
            case Long number ->
                    specification.isEmpty()
                            ? number.toString()
                            : IntFormat.format(number, FormatSpec.parse(specification, "int"));
            case Double number ->
                    specification.isEmpty()
                            ? FloatText.repr(number)
                            : FloatFormat.format(number, FormatSpec.parse(specification, "float"));
            case null, default -> Texts.format(value, specification);
        };
    }

    /** {@return {@code format(value, specification)} of a float} */
    public static String format(double value, FormatSpec specification) {
        return FloatFormat.format(value, specification);
    }

    /** {@return {@code format(value, specification)} of an int} */
    public static String format(long value, FormatSpec specification) {
        return IntFormat.format(value, specification);
    }

    /** {@return {@code format(value, specification)} of a str} */
    public static String format(String value, FormatSpec specification) {
        return TextFormat.format(value, specification);
    }

    /**
     * {@return the value converted by {@code !r}, {@code !s} or {@code !a}, the value itself for 0}
     */
    static Object convert(Object value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 's' -> Texts.str(value);
            case 'r' -> Texts.repr(value);
            case 'a' -> ascii(value);
            default ->
                    throw new pyloom.object.ValueError(
                            "Unknown conversion specifier "
                                    + (conversion > 32 && conversion < 127
                                            ? Character.toString(conversion)
                                            : "\\x" + Integer.toHexString(conversion)));
        };
    }

    /** {@return {@code ascii(value)}} */
    public static String ascii(Object value) {
        return StringRepr.escapeNonAscii(Texts.repr(value));
    }

    /**
     * {@return the specification of {@code format(value, specification)}; {@code TypeError} if it
     * is no str}
     */
    static String requireSpec(Object specification) {
        String text = Payloads.text(specification);
        if (text == null) {
            throw new TypeError(
                    "format() argument 2 must be str, not "
                            + (specification == null
                                    ? "None"
                                    : BuiltinTypes.typeOf(specification).name()));
        }
        return text;
    }
}
