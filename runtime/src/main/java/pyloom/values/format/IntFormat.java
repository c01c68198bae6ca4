package pyloom.values.format;

import pyloom.values.Fault;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;

import java.util.Locale;

/** Formatting of ints. */
public final class IntFormat {

    private static final String FLOAT_TYPES = "eEfFgG%";

    private IntFormat() {}

    /** {@return {@code format(value, spec)}} */
    public static String format(Object value, FormatSpec spec) {
        return format(value, spec, "int");
    }

    /**
     * {@return {@code format(value, spec)}}
     *
     * @param typeName the type of the value, for the texts of errors
     */
    public static String format(Object value, FormatSpec spec, String typeName) {
        if (spec == FormatSpec.NONE) {
            return IntText.decimal(value);
        }
        int type = spec.type();
        if (type != 0 && type < 0x80 && FLOAT_TYPES.indexOf(type) >= 0) {
            return FloatFormat.format(Ints.toDouble(value), spec, typeName);
        }
        int base =
                switch (type) {
                    case 0, 'd', 'n' -> 10;
                    case 'x', 'X' -> 16;
                    case 'o' -> 8;
                    case 'b' -> 2;
                    case 'c' -> 0;
                    default -> throw spec.unknownType(typeName);
                };
        check(spec);
        if (base == 0) {
            return NumberLayout.layOut(spec, false, "", "", character(value));
        }
        String digits = base == 10 ? IntText.decimal(value) : IntText.digits(value, base);
        boolean negative = digits.charAt(0) == '-';
        if (type == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        String prefix = spec.alternate() && base != 10 ? "0" + (char) type : "";
        return NumberLayout.layOut(
                spec, negative, prefix, negative ? digits.substring(1) : digits, "");
    }

    private static void check(FormatSpec spec) {
        if (spec.precision() >= 0) {
            throw Fault.value("Precision not allowed in integer format specifier");
        }
        if (spec.positiveZero()) {
            throw Fault.value("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (spec.type() == 'c' && spec.sign() != '\0') {
            throw Fault.value("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.type() == 'c' && spec.alternate()) {
            throw Fault.value("Alternate form (#) not allowed with integer format specifier 'c'");
        }
    }

    private static String character(Object value) {
        if (!(Ints.plain(value) instanceof Long code)) {
            throw Fault.overflow("Python int too large to convert to C long");
        }
        if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw Fault.overflow("%c arg not in range(0x110000)");
        }
        return Character.toString((int) (long) code);
    }
}
