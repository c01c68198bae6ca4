package pyloom.stdlib.builtins;

import pyloom.object.Calls;
import pyloom.object.PyList;
import pyloom.object.ValueError;

import java.util.Arrays;

/**
 * Stable sorting by {@code <} alone. Numbers or strings among themselves are sorted at once;
 * otherwise code of the program may run, and the list is empty meanwhile, as in CPython.
 */
public final class Sorting {

    private Sorting() {}

    /** Sorts a list. */
    static void sort(PyList list, Object key, boolean reverse) {
        if (key == null) {
            synchronized (list) {
                Object[] items = list.toArray();
                if (NaturalOrder.sort(items, reverse)) {
                    list.become(items);
                    return;
                }
            }
        }
        Object[] items;
        Object mark;
        synchronized (list) {
            items = list.toArray();
            mark = list.take();
        }
        boolean untouched = true;
        try {
            sort(items, key, reverse);
        } finally {
            untouched = list.giveBack(mark, items);
        }
        if (!untouched) {
            throw new ValueError("list modified during sort");
        }
    }

    /** Sorts an array; on an error the elements are there in some order. */
    static void sort(Object[] items, Object key, boolean reverse) {
        if (key == null) {
            sort(items, reverse);
            return;
        }
        Object[] keys = new Object[items.length];
        for (int at = 0; at < items.length; at++) {
            keys[at] = Calls.call(key, items[at]);
        }
        Integer[] order = new Integer[items.length];
        Arrays.setAll(order, at -> at);
        Object[] unsorted = items.clone();
        if (reverse) {
            reverse(order);
        }
        NaturalOrder kind = NaturalOrder.of(keys);
        if (kind != null) {
            Arrays.sort(order, (a, b) -> kind.compare(keys[a], keys[b]));
        } else {
            MergeSort.sort(order, (a, b) -> MergeSort.less(keys[a], keys[b]));
        }
        if (reverse) {
            reverse(order);
        }
        for (int at = 0; at < items.length; at++) {
            items[at] = unsorted[order[at]];
        }
    }

    private static void sort(Object[] items, boolean reverse) {
        if (NaturalOrder.sort(items, reverse)) {
            return;
        }
        // Reversed before and after, equal elements keep their order although the order is turned
        // round.
        if (reverse) {
            reverse(items);
        }
        MergeSort.sort(items, MergeSort::less);
        if (reverse) {
            reverse(items);
        }
    }

    static void reverse(Object[] items) {
        for (int low = 0, high = items.length - 1; low < high; low++, high--) {
            Object item = items[low];
            items[low] = items[high];
            items[high] = item;
        }
    }
}
