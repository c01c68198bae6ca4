package pyloom.stdlib.builtins;

import pyloom.object.Comparisons;
import pyloom.object.PyTuple;
import pyloom.object.SequenceComparison;
import pyloom.object.Truth;
import pyloom.values.text.CodePoints;

import java.util.function.BiPredicate;

/**
 * A stable merge sort that only asks whether one element is less than another, and makes do with
 * any answers: the program's {@code __lt__} need not be an order at all.
 */
final class MergeSort {

    private static final int SHORT_RUN = 32;

    private MergeSort() {}

    /** {@return whether {@code left < right}} */
    static boolean less(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a < b;
        }
        if (left instanceof String a && right instanceof String b) {
            return CodePoints.compare(a, b) < 0;
        }
        if (left != null
                && right != null
                && left.getClass() == PyTuple.class
                && right.getClass() == PyTuple.class) {
            return less((PyTuple) left, (PyTuple) right);
        }
        return Truth.truth(Comparisons.lt(left, right));
    }

    private static boolean less(PyTuple left, PyTuple right) {
        int at = SequenceComparison.mismatch(left, right);
        return at < 0 ? left.size() < right.size() : less(left.get(at), right.get(at));
    }

    static <T> void sort(T[] items, BiPredicate<T, T> less) {
        if (items.length > 1) {
            sort(items, items.clone(), 0, items.length, less);
        }
    }

    private static <T> void sort(T[] items, T[] spare, int start, int end, BiPredicate<T, T> less) {
        if (end - start <= SHORT_RUN) {
            insertionSort(items, start, end, less);
            return;
        }
        int middle = (start + end) >>> 1;
        sort(items, spare, start, middle, less);
        sort(items, spare, middle, end, less);
        if (less.test(items[middle], items[middle - 1])) {
            merge(items, spare, start, middle, end, less);
        }
    }

    /**
     * Extends the run that is there already, ascending or strictly descending, by binary insertion.
     */
    private static <T> void insertionSort(T[] items, int start, int end, BiPredicate<T, T> less) {
        for (int at = runEnd(items, start, end, less); at < end; at++) {
            T pivot = items[at];
            int low = start;
            int high = at;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (less.test(pivot, items[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(items, low, items, low + 1, at - low);
            items[low] = pivot;
        }
    }

    private static <T> int runEnd(T[] items, int start, int end, BiPredicate<T, T> less) {
        int at = start + 1;
        if (at >= end) {
            return end;
        }
        boolean descending = less.test(items[at], items[at - 1]);
        at++;
        while (at < end && less.test(items[at], items[at - 1]) == descending) {
            at++;
        }
        if (descending) {
            for (int low = start, high = at - 1; low < high; low++, high--) {
                T item = items[low];
                items[low] = items[high];
                items[high] = item;
            }
        }
        return at;
    }

    private static <T> void merge(
            T[] items, T[] spare, int start, int middle, int end, BiPredicate<T, T> less) {
        System.arraycopy(items, start, spare, start, middle - start);
        int left = start;
        int right = middle;
        int to = start;
        try {
            while (left < middle && right < end) {
                items[to] = less.test(items[right], spare[left]) ? items[right++] : spare[left++];
                to++;
            }
        } finally {
            // Also where a comparison threw: no element gets lost.
            System.arraycopy(spare, left, items, to, middle - left);
        }
    }
}
