package pyloom.values.format;

import pyloom.values.Fault;
import pyloom.values.text.Layout;

/** Formatting of complex numbers. */
public final class ComplexFormat {

    private ComplexFormat() {}

    /** {@return {@code format(complex(real, imaginary), spec)}} */
    public static String format(double real, double imaginary, FormatSpec spec) {
        int type = spec.type();
        if (type != 0 && (type >= 0x80 || "eEfFgGn".indexOf(type) < 0)) {
            throw spec.unknownType("complex");
        }
        int precision = FloatFormat.precision(spec);
        if (spec.fill() == '0') {
            throw Fault.value("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw Fault.value("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean onlyImaginary = type == 0 && Double.doubleToRawLongBits(real) == 0;
        String text = part(imaginary, onlyImaginary ? spec.sign() : '+', precision, spec) + "j";
        if (!onlyImaginary) {
            text = part(real, spec.sign(), precision, spec) + text;
            text = type == 0 ? "(" + text + ")" : text;
        }
        long padding = Math.max(0, spec.width() - text.length());
        return switch (spec.align()) {
            case '<' -> Layout.pad(text, spec.fill(), 0, padding);
            case '^' -> Layout.pad(text, spec.fill(), padding / 2, padding - padding / 2);
            default -> Layout.pad(text, spec.fill(), padding, 0);
        };
    }

    private static String part(double value, char sign, int precision, FormatSpec spec) {
        char type = spec.type() == 0 && precision >= 0 ? 'g' : (char) spec.type();
        String body = FloatFormat.body(Math.abs(value), type, precision, spec.alternate());
        if (spec.type() == 0 && precision < 0 && body.endsWith(".0")) {
            body = body.substring(0, body.length() - (spec.alternate() ? 1 : 2));
        }
        boolean negative =
                FloatFormat.isNegative(value) && !(spec.positiveZero() && FloatFormat.isZero(body));
        int end = 0;
        while (end < body.length() && Character.isDigit(body.charAt(end))) {
            end++;
        }
        FormatSpec bare =
                new FormatSpec(' ', '>', sign, false, false, -1, spec.grouping(), -1, spec.type());
        return NumberLayout.layOut(bare, negative, "", body.substring(0, end), body.substring(end));
    }
}
