package pyloom.stdlib.difflib;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.Truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what two sequences have in common, the longest piece first. Elements are compared by
 * numbers that equal ones share. Immutable.
 */
final class Matching {

    private static final int POPULAR_FROM = 200;
    private static final int[] NOWHERE = {};

    private final int[] a;
    private final Second second;

    /**
     * The second sequence, of which more is known than of the first.
     *
     * @param elements its elements
     * @param codes their numbers
     * @param numbers the numbers by element
     * @param places where each number is; nothing for junk and what is too frequent
     * @param junk which numbers are junk
     * @param popular which numbers are too frequent
     */
    record Second(
            Object[] elements,
            int[] codes,
            PyDict numbers,
            int[][] places,
            boolean[] junk,
            boolean[] popular) {

        static Second of(Object[] elements, Object isJunk, boolean autoJunk) {
            PyDict numbers = new PyDict();
            int[] codes = new int[elements.length];
            int[] counts = new int[elements.length];
            for (int at = 0; at < elements.length; at++) {
                Object known = numbers.setDefault(elements[at], (long) numbers.size());
                codes[at] = Math.toIntExact((Long) known);
                counts[codes[at]]++;
            }
            int[][] places = new int[numbers.size()][];
            boolean[] junk = new boolean[places.length];
            boolean[] popular = new boolean[places.length];
            int most = elements.length / 100 + 1;
            for (Object element : numbers.keyList()) {
                int code = Math.toIntExact((Long) numbers.get(element));
                junk[code] =
                        isJunk != null
                                && Truth.truth(isJunk)
                                && Truth.truth(Calls.call(isJunk, element));
                popular[code] =
                        autoJunk
                                && elements.length >= POPULAR_FROM
                                && !junk[code]
                                && counts[code] > most;
                places[code] = junk[code] || popular[code] ? NOWHERE : new int[counts[code]];
            }
            int[] filled = new int[places.length];
            for (int at = 0; at < codes.length; at++) {
                int code = codes[at];
                if (places[code].length > 0) {
                    places[code][filled[code]++] = at;
                }
            }
            return new Second(elements, codes, numbers, places, junk, popular);
        }

        int code(Object element) {
            Object number = numbers.getOrAbsent(element);
            return number == ABSENT ? -1 : Math.toIntExact((Long) number);
        }
    }

    /**
     * A piece that both have.
     *
     * @param a where it begins in the first
     * @param b where it begins in the second
     * @param size how long it is
     */
    record Block(int a, int b, int size) {}

    Matching(Object[] first, Second second) {
        this.second = second;
        this.a = new int[first.length];
        for (int at = 0; at < a.length; at++) {
            a[at] = second.code(first[at]);
        }
    }

    Block longest(int aLow, int aHigh, int bLow, int bHigh) {
        int bestA = aLow;
        int bestB = bLow;
        int best = 0;
        int[] lengths = new int[second.codes.length + 1]; // of what ends before an offset of b
        int[] before = new int[lengths.length];
        for (int i = aLow; i < aHigh; i++) {
            int[] places = a[i] < 0 ? NOWHERE : second.places[a[i]];
            for (int j : places) {
                if (j >= bHigh) {
                    break;
                }
                if (j >= bLow) {
                    int length = before[j] + 1;
                    lengths[j + 1] = length;
                    if (length > best) {
                        bestA = i - length + 1;
                        bestB = j - length + 1;
                        best = length;
                    }
                }
            }
            if (i > aLow && a[i - 1] >= 0) {
                for (int j : second.places[a[i - 1]]) {
                    before[j + 1] = 0;
                }
            }
            int[] swapped = before;
            before = lengths;
            lengths = swapped;
        }
        Block found = extended(new Block(bestA, bestB, best), aLow, aHigh, bLow, bHigh, false);
        return extended(found, aLow, aHigh, bLow, bHigh, true);
    }

    /** Adds neighbours that are the same, either junk or anything else. */
    private Block extended(Block block, int aLow, int aHigh, int bLow, int bHigh, boolean junk) {
        int i = block.a;
        int j = block.b;
        int size = block.size;
        while (i > aLow && j > bLow && isSame(i - 1, j - 1, junk)) {
            i--;
            j--;
            size++;
        }
        while (i + size < aHigh && j + size < bHigh && isSame(i + size, j + size, junk)) {
            size++;
        }
        return new Block(i, j, size);
    }

    private boolean isSame(int i, int j, boolean junk) {
        int code = second.codes[j];
        return a[i] == code && second.junk[code] == junk;
    }

    /** {@return all blocks in order, the last one empty at the ends} */
    List<Block> blocks() {
        List<int[]> rest = new ArrayList<>();
        List<Block> found = new ArrayList<>();
        rest.add(new int[] {0, a.length, 0, second.codes.length});
        while (!rest.isEmpty()) {
            int[] part = rest.removeLast();
            Block block = longest(part[0], part[1], part[2], part[3]);
            if (block.size > 0) {
                found.add(block);
                if (part[0] < block.a && part[2] < block.b) {
                    rest.add(new int[] {part[0], block.a, part[2], block.b});
                }
                int aEnd = block.a + block.size;
                int bEnd = block.b + block.size;
                if (aEnd < part[1] && bEnd < part[3]) {
                    rest.add(new int[] {aEnd, part[1], bEnd, part[3]});
                }
            }
        }
        found.sort(Comparator.comparingInt(Block::a).thenComparingInt(Block::b));
        return joined(found);
    }

    private List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        Block last = new Block(0, 0, 0);
        for (Block block : blocks) {
            if (last.a + last.size == block.a && last.b + last.size == block.b) {
                last = new Block(last.a, last.b, last.size + block.size);
            } else {
                if (last.size > 0) {
                    result.add(last);
                }
                last = block;
            }
        }
        if (last.size > 0) {
            result.add(last);
        }
        result.add(new Block(a.length, second.codes.length, 0));
        return result;
    }

    /** {@return how many elements both have, wherever they are} */
    int common() {
        int[] left = new int[second.places.length];
        for (int code : second.codes) {
            left[code]++;
        }
        return (int) Arrays.stream(a).filter(code -> code >= 0 && left[code]-- > 0).count();
    }
}
