package pyloom.values.format;

import pyloom.values.Fault;
import pyloom.values.number.FloatDigits;
import pyloom.values.number.FloatText;

import java.util.Locale;

/** Formatting of floats, exact to the last digit asked for. */
public final class FloatFormat {

    private static final int DEFAULT_PRECISION = 6;
    private static final int REPR_MAXIMUM_POINT = 16;
    private static final int MINIMUM_POINT = -4;
    private static final double SCALED_LIMIT = 0x1p52;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12
    };

    private FloatFormat() {}

    /** {@return {@code format(value, spec)}} */
    public static String format(double value, FormatSpec spec) {
        return format(value, spec, "float");
    }

    /**
     * {@return {@code format(value, spec)}}
     *
     * @param typeName the type of the value, for the texts of errors
     */
    public static String format(double value, FormatSpec spec, String typeName) {
        int type = spec.type();
        if (type != 0 && (type >= 0x80 || "eEfFgGn%".indexOf(type) < 0)) {
            throw spec.unknownType(typeName);
        }
        int precision = precision(spec);
        double scaled = type == '%' ? value * 100 : value;
        String text = body(Math.abs(scaled), (char) type, precision, spec.alternate());
        boolean negative = isNegative(scaled) && !(spec.positiveZero() && isZero(text));
        if (type == '%') {
            text += "%";
        }
        if (spec.width() < 0 && spec.grouping() == 0 && spec.sign() == 0) {
            return negative ? "-".concat(text) : text;
        }
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return NumberLayout.layOut(spec, negative, "", text.substring(0, end), text.substring(end));
    }

    static int precision(FormatSpec spec) {
        if (spec.precision() > Integer.MAX_VALUE) {
            throw Fault.value("precision too big");
        }
        return (int) spec.precision();
    }

    static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    }

    /** {@return whether a body without sign shows zeros only before its exponent} */
    static boolean isZero(String body) {
        for (int at = 0; at < body.length(); at++) {
            char character = body.charAt(at);
            if (character == 'e' || character == 'E') {
                return true;
            }
            if (character != '0' && character != '.') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a magnitude as text}
     *
     * @param type a presentation type of floats; {@code %} is {@code f}, 0 is {@code repr} or, with
     *     a precision, {@code g} with a fraction
     * @param precision the precision, or -1 for the default
     */
    public static String body(double magnitude, char type, int precision, boolean alternate) {
        if (Double.isNaN(magnitude) || Double.isInfinite(magnitude)) {
            String name = Double.isNaN(magnitude) ? "nan" : "inf";
            return Character.isUpperCase(type) ? name.toUpperCase(Locale.ROOT) : name;
        }
        int digits = precision < 0 ? DEFAULT_PRECISION : precision;
        return switch (type) {
            case 'e' -> exponential(magnitude, digits, alternate);
            case 'E' -> exponential(magnitude, digits, alternate).toUpperCase(Locale.ROOT);
            case 'f', 'F', '%' -> fixed(magnitude, digits, alternate);
            case 'G' -> general(magnitude, digits, alternate, false).toUpperCase(Locale.ROOT);
            case '\0' ->
                    precision < 0
                            ? repr(magnitude, alternate)
                            : general(magnitude, precision, alternate, true);
            default -> general(magnitude, digits, alternate, false);
        };
    }

    private static String repr(double magnitude, boolean alternate) {
        if (!alternate) {
            return FloatText.repr(magnitude);
        }
        FloatDigits decimal =
                magnitude == 0 ? new FloatDigits("0", 1) : FloatDigits.shortest(magnitude);
        boolean exponent = decimal.point() <= MINIMUM_POINT || decimal.point() > REPR_MAXIMUM_POINT;
        return exponent
                ? withExponent(decimal.digits(), decimal.point() - 1, true)
                : plain(decimal, true, true);
    }

    /** {@return the form {@code d.ddde+dd}} */
    private static String exponential(double magnitude, int precision, boolean alternate) {
        FloatDigits decimal = FloatDigits.significant(magnitude, significant(precision + 1L));
        return withExponent(decimal.digits(), decimal.point() - 1, alternate);
    }

    private static int significant(long count) {
        if (count > Integer.MAX_VALUE / 2) {
            throw Fault.memory();
        }
        return (int) count;
    }

    private static String withExponent(String digits, int exponent, boolean alternate) {
        StringBuilder out = new StringBuilder(digits.length() + 6).append(digits.charAt(0));
        if (digits.length() > 1 || alternate) {
            out.append('.').append(digits, 1, digits.length());
        }
        FloatText.appendExponent(exponent, out);
        return out.toString();
    }

    /** {@return the form {@code ddd.ddd} with {@code precision} digits behind the point} */
    private static String fixed(double magnitude, int precision, boolean alternate) {
        if (precision < POWERS_OF_TEN.length) {
            String quick = quicklyFixed(magnitude, precision, alternate);
            if (quick != null) {
                return quick;
            }
        }
        FloatDigits decimal = FloatDigits.fixed(magnitude, significant(precision));
        int point = decimal.point();
        StringBuilder out = new StringBuilder(Math.max(point, 1) + precision + 1);
        if (point <= 0) {
            out.append('0');
        } else {
            out.append(decimal.digits(), 0, point);
        }
        if (precision > 0 || alternate) {
            out.append('.').repeat('0', Math.clamp(-point, 0, precision));
            out.append(decimal.digits(), Math.max(point, 0), decimal.digits().length());
        }
        return out.toString();
    }

    /**
     * {@return the fixed form, or null where the product is too near to a tie or too large to be
     * certain}
     */
    private static String quicklyFixed(double magnitude, int precision, boolean alternate) {
        double scaled = magnitude * POWERS_OF_TEN[precision];
        double whole = Math.rint(scaled);
        boolean certain =
                0.5 - Math.abs(scaled - whole) > Math.ulp(scaled) && scaled < SCALED_LIMIT;
        if (!certain) {
            return null;
        }
        String digits = Long.toString((long) whole);
        if (precision == 0) {
            return alternate ? digits + "." : digits;
        }
        StringBuilder out = new StringBuilder(digits.length() + precision + 2);
        int point = digits.length() - precision;
        if (point <= 0) {
            return out.append("0.").repeat('0', -point).append(digits).toString();
        }
        return out.append(digits, 0, point)
                .append('.')
                .append(digits, point, digits.length())
                .toString();
    }

    /**
     * {@return the shorter of the other two forms, trailing zeros removed unless {@code alternate}}
     */
    private static String general(
            double magnitude, int precision, boolean alternate, boolean pointZero) {
        int count = significant(Math.max(precision, 1));
        FloatDigits decimal = FloatDigits.significant(magnitude, count);
        int point = decimal.point();
        String digits = decimal.digits();
        if (!alternate) {
            int end = digits.length();
            while (end > 1 && digits.charAt(end - 1) == '0') {
                end--;
            }
            digits = digits.substring(0, end);
        }
        boolean exponent = point <= MINIMUM_POINT || point > (pointZero ? count - 1 : count);
        return exponent
                ? withExponent(digits, point - 1, alternate)
                : plain(new FloatDigits(digits, point), alternate, pointZero);
    }

    private static String plain(FloatDigits decimal, boolean alternate, boolean pointZero) {
        String digits = decimal.digits();
        int point = decimal.point();
        StringBuilder out = new StringBuilder(digits.length() + 8);
        if (point <= 0) {
            return out.append("0.").repeat('0', -point).append(digits).toString();
        }
        if (point < digits.length()) {
            return out.append(digits, 0, point)
                    .append('.')
                    .append(digits, point, digits.length())
                    .toString();
        }
        out.append(digits).repeat('0', point - digits.length());
        if (pointZero) {
            return out.append(".0").toString();
        }
        return alternate ? out.append('.').toString() : out.toString();
    }
}
