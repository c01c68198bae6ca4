package pyloom.values.format;

import pyloom.values.Fault;
import pyloom.values.text.CodePoints;
import pyloom.values.text.Layout;

/** Formatting of strings. */
public final class TextFormat {

    private TextFormat() {}

    /** {@return {@code format(value, spec)}} */
    public static String format(String value, FormatSpec spec) {
        return format(value, spec, "str");
    }

    /**
     * {@return {@code format(value, spec)}}
     *
     * @param typeName the type of the value, for the texts of errors
     */
    public static String format(String value, FormatSpec spec, String typeName) {
        if (spec == FormatSpec.NONE) {
            return value;
        }
        if (spec.type() != 0 && spec.type() != 's') {
            throw spec.unknownType(typeName);
        }
        check(spec);
        int length = CodePoints.length(value);
        String shown = value;
        if (spec.precision() >= 0 && spec.precision() < length) {
            length = (int) spec.precision();
            shown = CodePoints.slice(value, 0, length);
        }
        long padding = spec.width() - length;
        if (padding <= 0) {
            return shown;
        }
        return switch (spec.align()) {
            case '>' -> Layout.pad(shown, spec.fill(), padding, 0);
            case '^' -> Layout.pad(shown, spec.fill(), padding / 2, padding - padding / 2);
            default -> Layout.pad(shown, spec.fill(), 0, padding);
        };
    }

    private static void check(FormatSpec spec) {
        if (spec.sign() == ' ') {
            throw Fault.value("Space not allowed in string format specifier");
        }
        if (spec.sign() != '\0') {
            throw Fault.value("Sign not allowed in string format specifier");
        }
        if (spec.positiveZero()) {
            throw Fault.value("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw Fault.value("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw Fault.value("'=' alignment not allowed in string format specifier");
        }
    }
}
