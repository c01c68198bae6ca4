package pyloom.values.text;

import pyloom.values.Fault;

/** Widths: padding, centring, zero filling, tabs and repetition. */
public final class Layout {

    private static final int MAXIMUM_LENGTH = Integer.MAX_VALUE - 8;

    private Layout() {}

    /** {@return {@code text} with {@code fill} in front and behind} */
    public static String pad(String text, int fill, long before, long after) {
        if (before <= 0 && after <= 0) {
            return text;
        }
        long front = Math.max(before, 0);
        long back = Math.max(after, 0);
        requireLength((front + back) * Character.charCount(fill) + text.length());
        return new StringBuilder()
                .repeat(fill, (int) front)
                .append(text)
                .repeat(fill, (int) back)
                .toString();
    }

    private static void requireLength(long length) {
        if (length > MAXIMUM_LENGTH || length < 0) {
            throw Fault.memory();
        }
    }

    /** {@return {@code text.center(width, fill)}; an odd rest goes where CPython puts it} */
    public static String center(String text, long width, int fill) {
        long missing = width - CodePoints.length(text);
        if (missing <= 0) {
            return text;
        }
        long before = missing / 2 + (missing & width & 1);
        return pad(text, fill, before, missing - before);
    }

    /** {@return {@code text.ljust(width, fill)}} */
    public static String left(String text, long width, int fill) {
        return pad(text, fill, 0, width - CodePoints.length(text));
    }

    /** {@return {@code text.rjust(width, fill)}} */
    public static String right(String text, long width, int fill) {
        return pad(text, fill, width - CodePoints.length(text), 0);
    }

    /** {@return {@code text.zfill(width)}: zeros behind a sign} */
    public static String zeroFill(String text, long width) {
        long missing = width - CodePoints.length(text);
        if (missing <= 0) {
            return text;
        }
        boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
        String digits = signed ? text.substring(1) : text;
        return (signed ? text.substring(0, 1) : "") + pad(digits, '0', missing, 0);
    }

    /** {@return {@code text.expandtabs(size)}} */
    public static String expandTabs(String text, long size) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        long column = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\t') {
                long spaces = size > 0 ? size - column % size : 0;
                requireLength(out.length() + spaces);
                out.repeat(' ', (int) spaces);
                column += spaces;
            } else {
                out.append(character);
                boolean lineEnd = character == '\n' || character == '\r';
                column = lineEnd ? 0 : column + (Character.isLowSurrogate(character) ? 0 : 1);
            }
        }
        return out.toString();
    }

    /** {@return {@code text * count}} */
    public static String repeat(String text, long count) {
        if (count <= 0 || text.isEmpty()) {
            return "";
        }
        if (count > Long.MAX_VALUE / CodePoints.length(text)) {
            throw Fault.overflow("repeated string is too long");
        }
        if (count > MAXIMUM_LENGTH / text.length()) {
            throw Fault.memory();
        }
        return text.repeat((int) count);
    }
}
