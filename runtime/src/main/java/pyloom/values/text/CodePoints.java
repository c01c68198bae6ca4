package pyloom.values.text;

import java.lang.ref.WeakReference;

/**
 * Indexing of strings by code point, as Python counts them.
 *
 * <p>A string without characters beyond the basic plane is indexed directly; Java answers at once
 * that a Latin-1 string is one. For long other strings the answer, and the position of every 64th
 * code point, is kept for the strings used last, so that a loop over indexes stays linear. Two
 * surrogates side by side are one code point, also where a program joined them from halves.
 *
 * <p>Thread-safe: an entry of the cache is immutable and the array is only a hint.
 */
public final class CodePoints {

    private static final int SHORT = 256;
    private static final int STEP_BITS = 6;
    private static final int STEP = 1 << STEP_BITS;
    private static final int CACHE_SIZE = 64;
    private static final Entry[] CACHE = new Entry[CACHE_SIZE];

    /** What is known of one string; {@code marks} is null if an index is an offset. */
    private record Entry(WeakReference<String> text, int length, int[] marks) {}

    private CodePoints() {}

    /** {@return the number of code points, {@code len(text)}} */
    public static int length(String text) {
        int chars = text.length();
        return chars <= SHORT ? text.codePointCount(0, chars) : longLength(text);
    }

    private static int longLength(String text) {
        return entry(text).length;
    }

    private static int slot(String text) {
        // The length and the ends tell strings apart well enough, without reading all of the text.
        int mixed = text.length() * 31 + text.charAt(0) * 7 + text.charAt(text.length() - 1);
        return (mixed ^ mixed >>> 6) & (CACHE_SIZE - 1);
    }

    private static Entry remember(String text) {
        int chars = text.length();
        int count = text.codePointCount(0, chars);
        int[] marks = null;
        if (count != chars) {
            marks = new int[(count >> STEP_BITS) + 1];
            for (int at = 1; at < marks.length; at++) {
                marks[at] = text.offsetByCodePoints(marks[at - 1], STEP);
            }
        }
        Entry entry = new Entry(new WeakReference<>(text), count, marks);
        CACHE[slot(text)] = entry;
        return entry;
    }

    private static Entry entry(String text) {
        Entry entry = CACHE[slot(text)];
        return entry != null && entry.text.refersTo(text) ? entry : remember(text);
    }

    /** {@return whether every index is an offset: there are no pairs of surrogates} */
    public static boolean isDirect(String text) {
        return length(text) == text.length();
    }

    /**
     * {@return the offset in chars of a code point}
     *
     * @param index from 0 to the length
     */
    public static int offset(String text, int index) {
        if (text.length() <= SHORT) {
            return isDirect(text) ? index : text.offsetByCodePoints(0, index);
        }
        int[] marks = entry(text).marks;
        return marks == null
                ? index
                : text.offsetByCodePoints(marks[index >> STEP_BITS], index & (STEP - 1));
    }

    /** {@return the index of the code point at an offset in chars} */
    public static int index(String text, int offset) {
        if (text.length() <= SHORT) {
            return text.codePointCount(0, offset);
        }
        int[] marks = entry(text).marks;
        if (marks == null) {
            return offset;
        }
        int low = 0;
        int high = marks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (low << STEP_BITS) + text.codePointCount(marks[low], offset);
    }

    /** {@return the code point at an index from 0 to below the length, as a string} */
    public static String get(String text, int index) {
        return character(text.codePointAt(offset(text, index)));
    }

    /**
     * {@return the code points from {@code start} to below {@code stop}, both within the text and
     * in order}
     */
    public static String slice(String text, int start, int stop) {
        return isDirect(text)
                ? text.substring(start, stop)
                : text.substring(offset(text, start), offset(text, stop));
    }

    /** {@return {@code count} code points from {@code start} on, {@code step} apart} */
    public static String slice(String text, int start, int step, int count) {
        StringBuilder out = new StringBuilder(count);
        if (isDirect(text)) {
            for (int at = start, left = count; left > 0; left--, at += step) {
                out.append(text.charAt(at));
            }
            return out.toString();
        }
        int[] points = text.codePoints().toArray();
        for (int at = start, left = count; left > 0; left--, at += step) {
            out.appendCodePoint(points[at]);
        }
        return out.toString();
    }

    /** {@return the string of one code point; the same object for each of Latin-1} */
    public static String character(int codePoint) {
        return codePoint < Latin.CHARACTERS.length
                ? Latin.CHARACTERS[codePoint]
                : Character.toString(codePoint);
    }

    /** The strings of one character that programs make most. */
    private static final class Latin {

        static final String[] CHARACTERS = new String[256];

        static {
            for (int at = 0; at < CHARACTERS.length; at++) {
                CHARACTERS[at] = String.valueOf((char) at).intern();
            }
        }
    }

    /**
     * Compares as Python orders strings, by code point.
     *
     * @return negative, zero or positive
     */
    public static int compare(String left, String right) {
        int mismatch = mismatch(left, right);
        if (mismatch == left.length() || mismatch == right.length()) {
            return left.length() - right.length();
        }
        char a = left.charAt(mismatch);
        char b = right.charAt(mismatch);
        if (Character.isSurrogate(a) || Character.isSurrogate(b)) {
            int start = mismatch;
            boolean insidePair =
                    start > 0
                            && Character.isHighSurrogate(left.charAt(start - 1))
                            && (Character.isLowSurrogate(a) || Character.isLowSurrogate(b));
            start -= insidePair ? 1 : 0;
            return Integer.compare(left.codePointAt(start), right.codePointAt(start));
        }
        return a - b;
    }

    private static int mismatch(String left, String right) {
        int end = Math.min(left.length(), right.length());
        int at = 0;
        while (at < end && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }
}
