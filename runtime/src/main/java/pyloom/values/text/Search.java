package pyloom.values.text;

import pyloom.values.Fault;

import java.util.ArrayList;
import java.util.List;

/**
 * Finding, counting and replacing; places are offsets in chars, which {@link CodePoints}
 * translates.
 */
public final class Search {

    private Search() {}

    /**
     * {@return the first offset of {@code part} from {@code start} that ends by {@code end}, or -1}
     */
    public static int find(String text, String part, int start, int end) {
        if (end - start < part.length()) {
            return -1;
        }
        int found = text.indexOf(part, start, end);
        while (found >= 0 && splitsPair(text, part, found)) {
            found = text.indexOf(part, found + 1, end);
        }
        return found;
    }

    /**
     * {@return the last offset of {@code part} from {@code start} that ends by {@code end}, or -1}
     */
    public static int findLast(String text, String part, int start, int end) {
        if (end - start < part.length()) {
            return -1;
        }
        int found = text.lastIndexOf(part, end - part.length());
        while (found >= start && splitsPair(text, part, found)) {
            found = text.lastIndexOf(part, found - 1);
        }
        return found < start ? -1 : found;
    }

    /**
     * Half a pair is no code point of its own: a lone surrogate is not found inside of a character.
     */
    private static boolean splitsPair(String text, String part, int at) {
        int end = at + part.length();
        return isInsidePair(text, at) || isInsidePair(text, end);
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** {@return whether {@code part} stands at an offset, as code points of its own} */
    public static boolean isAt(String text, String part, int at) {
        return text.startsWith(part, at) && (part.isEmpty() || !splitsPair(text, part, at));
    }

    /** {@return whether {@code part in text}} */
    public static boolean contains(String text, String part) {
        return find(text, part, 0, text.length()) >= 0;
    }

    /** {@return how often {@code part} occurs without overlap} */
    public static int count(String text, String part, int start, int end) {
        if (part.isEmpty()) {
            return start > end ? 0 : text.codePointCount(start, end) + 1;
        }
        int count = 0;
        int found = find(text, part, start, end);
        while (found >= 0) {
            count++;
            found = find(text, part, found + part.length(), end);
        }
        return count;
    }

    /** {@return {@code text.replace(old, new, limit)}; a negative limit replaces all} */
    public static String replace(String text, String old, String replacement, long limit) {
        if (limit == 0) {
            return text;
        }
        if (old.isEmpty()) {
            return interleave(text, replacement, limit);
        }
        int found = find(text, old, 0, text.length());
        if (found < 0) {
            return text;
        }
        if (limit < 0 && CodePoints.isDirect(text)) {
            return text.replace(old, replacement);
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (long left = limit; found >= 0 && left != 0; left--) {
            append(out, text, from, found);
            out.append(replacement);
            from = found + old.length();
            found = find(text, old, from, text.length());
        }
        append(out, text, from, text.length());
        return out.toString();
    }

    private static void append(StringBuilder out, String text, int start, int end) {
        if ((long) out.length() + end - start > Integer.MAX_VALUE - 8) {
            throw Fault.memory();
        }
        out.append(text, start, end);
    }

    private static String interleave(String text, String replacement, long limit) {
        StringBuilder out = new StringBuilder(text.length());
        long left = limit;
        int at = 0;
        while (left != 0) {
            out.append(replacement);
            left--;
            if (at == text.length()) {
                break;
            }
            int next = text.offsetByCodePoints(at, 1);
            append(out, text, at, next);
            at = next;
        }
        append(out, text, at, text.length());
        return out.toString();
    }

    /**
     * {@return the parts of {@code text.split(separator, limit)}; a negative limit splits at all}
     */
    public static List<String> split(String text, String separator, long limit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (long left = limit; left != 0; left--) {
            int found = find(text, separator, from, text.length());
            if (found < 0) {
                break;
            }
            parts.add(text.substring(from, found));
            from = found + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** {@return the parts of {@code text.rsplit(separator, limit)}} */
    public static List<String> splitLast(String text, String separator, long limit) {
        List<String> parts = new ArrayList<>();
        int to = text.length();
        for (long left = limit; left != 0; left--) {
            int found = findLast(text, separator, 0, to);
            if (found < 0) {
                break;
            }
            parts.add(text.substring(found + separator.length(), to));
            to = found;
        }
        parts.add(text.substring(0, to));
        return parts.reversed();
    }
}
