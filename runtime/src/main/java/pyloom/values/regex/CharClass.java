package pyloom.values.regex;

import java.util.Arrays;
import java.util.List;

/**
 * What one code point can be: a set of code points, with the first 256 as a table. Immutable.
 *
 * <p>Texts are read in chars; a high surrogate with a low one behind it is one code point.
 */
final class CharClass {

    static final int LATIN = 256;

    /** All code points. */
    static final CharClass ALL = new CharClass(List.of(), true, CaseFolding.NONE, false);

    /** All but the line feed. */
    static final CharClass NO_LINE_FEED =
            new CharClass(List.of(new Node.Span('\n', '\n')), true, CaseFolding.NONE, false);

    private final boolean[] latin = new boolean[LATIN];
    private final int[] firsts;
    private final int[] lasts;
    private final Node.CategoryItem[] categories;
    private final boolean negated;
    private final CaseFolding folding;
    private final boolean isUnicode;
    private final int kinds;

    /**
     * Makes a set.
     *
     * @param items its members; with a folding, what {@link FoldedItems} made of them
     * @param isUnicode whether the categories are those of Unicode
     */
    CharClass(List<Node.SetItem> items, boolean negated, CaseFolding folding, boolean isUnicode) {
        Node.Span[] spans =
                items.stream()
                        .filter(Node.Span.class::isInstance)
                        .map(Node.Span.class::cast)
                        .toArray(Node.Span[]::new);
        Spans merged = Spans.merge(spans);
        firsts = merged.firsts();
        lasts = merged.lasts();
        categories =
                items.stream()
                        .filter(Node.CategoryItem.class::isInstance)
                        .toArray(Node.CategoryItem[]::new);
        this.negated = negated;
        this.folding = folding;
        this.isUnicode = isUnicode;
        for (int at = 0; at < LATIN; at++) {
            latin[at] = find(at);
        }
        kinds = kindsBeyondLatin();
    }

    private boolean find(int character) {
        int lower = folding.lower(character);
        int at = Arrays.binarySearch(firsts, lower);
        if (at >= 0 || at < -1 && lower <= lasts[-at - 2]) {
            return !negated;
        }
        for (Node.CategoryItem item : categories) {
            Category category = item.category();
            boolean isIn = isUnicode ? category.contains(lower) : category.containsAscii(lower);
            if (isIn != item.negated()) {
                return !negated;
            }
        }
        return negated;
    }

    /** {@return the kinds of characters beyond Latin-1 that may be in this set} */
    private int kindsBeyondLatin() {
        int some = 0;
        int all = 0;
        for (Node.CategoryItem item : categories) {
            int of = isUnicode ? item.category().kinds() : 0;
            all |= item.negated() ? Category.EVERYTHING & ~of : of;
        }
        for (int at = 0; at < firsts.length; at++) {
            if (folding == CaseFolding.UNICODE) {
                some = Category.EVERYTHING; // the Kelvin sign is a k
            } else if (lasts[at] >= LATIN) {
                some |= firsts[at] == lasts[at] ? Category.kind(firsts[at]) : Category.EVERYTHING;
            }
        }
        return negated ? Category.EVERYTHING & ~all : all | some;
    }

    int kinds() {
        return kinds;
    }

    boolean[] latin() {
        return latin;
    }

    boolean contains(int character) {
        return character < LATIN ? latin[character] : find(character);
    }

    /** {@return the only member, or -1 if there is not exactly one} */
    int only() {
        return !negated
                        && categories.length == 0
                        && folding == CaseFolding.NONE
                        && firsts.length == 1
                        && firsts[0] == lasts[0]
                ? firsts[0]
                : -1;
    }

    /** {@return the offset behind the code point at {@code at}, or -1 if it is no member} */
    int step(String text, int at, int end) {
        if (at >= end) {
            return -1;
        }
        char first = text.charAt(at);
        if (first < LATIN) {
            return latin[first] ? at + 1 : -1;
        }
        if (Character.isHighSurrogate(first)
                && at + 1 < end
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            return find(Character.toCodePoint(first, text.charAt(at + 1))) ? at + 2 : -1;
        }
        return find(first) ? at + 1 : -1;
    }

    /** {@return the offset behind as many members as follow} */
    int skip(String text, int from, int end) {
        if (this == ALL) {
            return end;
        }
        if (this == NO_LINE_FEED) {
            int found = text.indexOf('\n', from, end);
            return found < 0 ? end : found;
        }
        boolean[] table = latin;
        int at = from;
        while (at < end) {
            char character = text.charAt(at);
            if (character < LATIN) {
                if (!table[character]) {
                    return at;
                }
                at++;
            } else {
                int next = step(text, at, end);
                if (next < 0) {
                    return at;
                }
                at = next;
            }
        }
        return at;
    }

    /** {@return the offset behind as many members as follow, but not more than {@code most}} */
    int skip(String text, int from, int end, long most) {
        int at = from;
        for (long left = most; left > 0; left--) {
            int next = step(text, at, end);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Ranges in order that neither touch nor overlap. */
    private record Spans(int[] firsts, int[] lasts) {

        static Spans merge(Node.Span[] spans) {
            Arrays.sort(spans, (a, b) -> Integer.compare(a.first(), b.first()));
            int[] firsts = new int[spans.length];
            int[] lasts = new int[spans.length];
            int count = 0;
            for (Node.Span span : spans) {
                if (count > 0 && span.first() <= lasts[count - 1] + 1) {
                    lasts[count - 1] = Math.max(lasts[count - 1], span.last());
                } else {
                    firsts[count] = span.first();
                    lasts[count++] = span.last();
                }
            }
            return new Spans(Arrays.copyOf(firsts, count), Arrays.copyOf(lasts, count));
        }
    }
}
