package pyloom.values.format;

import pyloom.values.Fault;

/** Sign, prefix, grouped digits and padding of a formatted number. */
final class NumberLayout {

    private static final int MAXIMUM_LENGTH = Integer.MAX_VALUE - 8;

    private NumberLayout() {}

    /**
     * {@return the number laid out}
     *
     * @param negative whether it has a minus sign
     * @param prefix such as {@code 0x}, or empty
     * @param digits the digits before the point, the only ones that are grouped
     * @param rest point, fraction and exponent, or empty
     */
    static String layOut(
            FormatSpec spec, boolean negative, String prefix, String digits, String rest) {
        String sign = sign(spec, negative);
        int others = sign.length() + prefix.length() + rest.codePointCount(0, rest.length());
        char align = spec.numberAlign();
        boolean zeros = spec.fill() == '0' && align == '=';
        String grouped = group(spec, digits, zeros ? spec.width() - others : 0);
        long padding = spec.width() - others - grouped.length();
        if (padding <= 0) {
            return sign + prefix + grouped + rest;
        }
        if (padding > MAXIMUM_LENGTH - others - grouped.length()) {
            throw Fault.memory();
        }
        int before =
                switch (align) {
                    case '<', '=' -> 0;
                    case '^' -> (int) (padding / 2);
                    default -> (int) padding;
                };
        int between = align == '=' ? (int) padding : 0;
        return new StringBuilder((int) (others + grouped.length() + padding))
                .repeat(spec.fill(), before)
                .append(sign)
                .append(prefix)
                .repeat(spec.fill(), between)
                .append(grouped)
                .append(rest)
                .repeat(spec.fill(), (int) padding - before - between)
                .toString();
    }

    private static String sign(FormatSpec spec, boolean negative) {
        if (negative) {
            return "-";
        }
        return switch (spec.sign()) {
            case '+' -> "+";
            case ' ' -> " ";
            default -> "";
        };
    }

    /**
     * Groups digits; zeros fill up to {@code width}, in groups as well, and never after a
     * separator.
     */
    private static String group(FormatSpec spec, String digits, long width) {
        if (digits.isEmpty() || spec.grouping() == '\0') {
            return digits;
        }
        int size = spec.type() < 0x80 && "boxX".indexOf(spec.type()) >= 0 ? 4 : 3;
        if (width > MAXIMUM_LENGTH) {
            throw Fault.memory();
        }
        StringBuilder reversed = new StringBuilder(digits.length() + digits.length() / size);
        int left = digits.length();
        int inGroup = 0;
        while (left > 0 || reversed.length() < width) {
            if (inGroup == size) {
                reversed.append(spec.grouping());
                inGroup = 0;
                // A separator needs a digit in front, even if that makes the number one longer.
            }
            reversed.append(left > 0 ? digits.charAt(--left) : '0');
            inGroup++;
        }
        return reversed.reverse().toString();
    }
}
