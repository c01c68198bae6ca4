package pyloom.values.number;

/**
 * {@code repr()} of floats: the shortest decimal that reads back as the same float, in Python's
 * layout.
 */
public final class FloatText {

    private static final double PLAIN_FROM = 1e-3;
    private static final double PLAIN_TO = 1e7;
    private static final int MINIMUM_POINT = -4;
    private static final int MAXIMUM_POINT = 16;

    private FloatText() {}

    /** {@return {@code repr(value)}} */
    public static String repr(double value) {
        double magnitude = Math.abs(value);
        if (magnitude >= PLAIN_FROM && magnitude < PLAIN_TO || value == 0.0) {
            return Double.toString(value);
        }
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        StringBuilder out = new StringBuilder(24);
        if (value < 0) {
            out.append('-');
        }
        layOut(FloatDigits.shortest(magnitude), true, out);
        return out.toString();
    }

    /** {@return the parts of {@code repr(complex)}: no trailing {@code .0}} */
    static String shortText(double value) {
        String text = repr(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static void layOut(FloatDigits decimal, boolean addPointZero, StringBuilder out) {
        String digits = decimal.digits();
        int point = decimal.point();
        if (point <= MINIMUM_POINT || point > MAXIMUM_POINT) {
            out.append(digits.charAt(0));
            if (digits.length() > 1) {
                out.append('.').append(digits, 1, digits.length());
            }
            appendExponent(point - 1, out);
        } else if (point <= 0) {
            out.append("0.").repeat('0', -point).append(digits);
        } else if (point >= digits.length()) {
            out.append(digits).repeat('0', point - digits.length());
            out.append(addPointZero ? ".0" : "");
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
    }

    /** Appends {@code e+07}: a sign and two digits at least. */
    public static void appendExponent(int exponent, StringBuilder out) {
        out.append('e').append(exponent < 0 ? '-' : '+');
        int magnitude = Math.abs(exponent);
        if (magnitude < 10) {
            out.append('0');
        }
        out.append(magnitude);
    }
}
