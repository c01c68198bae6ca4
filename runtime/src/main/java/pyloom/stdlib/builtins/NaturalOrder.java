package pyloom.stdlib.builtins;

import pyloom.values.text.CodePoints;

import java.util.Arrays;

/** The orders of plain values, which run no code of the program. */
enum NaturalOrder {
    LONGS {
        @Override
        int compare(Object left, Object right) {
            return Long.compare((Long) left, (Long) right);
        }
    },
    DOUBLES {
        @Override
        int compare(Object left, Object right) {
            double a = (Double) left;
            double b = (Double) right;
            return a < b ? -1 : a > b ? 1 : 0; // zeros of either sign are equal
        }
    },
    STRINGS {
        @Override
        int compare(Object left, Object right) {
            return CodePoints.compare((String) left, (String) right);
        }
    };

    abstract int compare(Object left, Object right);

    /**
     * {@return the order of the items if they are all of one plain kind that is totally ordered,
     * else null}
     */
    static NaturalOrder of(Object[] items) {
        if (items.length == 0) {
            return null;
        }
        Class<?> kind = items[0] == null ? null : items[0].getClass();
        for (Object item : items) {
            if (item == null || item.getClass() != kind) {
                return null;
            }
            if (item instanceof Double number && Double.isNaN(number)) {
                return null; // unordered: only the steps of the merge sort give CPython's order
            }
        }
        if (kind == Long.class) {
            return LONGS;
        }
        if (kind == String.class) {
            return STRINGS;
        }
        return kind == Double.class ? DOUBLES : null;
    }

    /**
     * Equal longs cannot be told apart, so they need no stable sort and may come back in other
     * boxes.
     */
    private static void sortLongs(Object[] items, boolean reverse) {
        long[] numbers = new long[items.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = (Long) items[at];
        }
        Arrays.sort(numbers);
        int last = items.length - 1;
        for (int at = 0; at < numbers.length; at++) {
            items[reverse ? last - at : at] = numbers[at];
        }
    }

    /** {@return whether the items were all of one plain kind; then they are sorted} */
    static boolean sort(Object[] items, boolean reverse) {
        if (items.length < 2) {
            return true;
        }
        NaturalOrder order = of(items);
        if (order == null) {
            return false;
        }
        if (order == LONGS) {
            sortLongs(items, reverse);
        } else {
            Arrays.sort(items, reverse ? (a, b) -> order.compare(b, a) : order::compare);
        }
        return true;
    }
}
