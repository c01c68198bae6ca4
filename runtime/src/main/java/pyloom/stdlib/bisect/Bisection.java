package pyloom.stdlib.bisect;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.Truth;
import pyloom.object.ValueError;

/** One search by halves. */
final class Bisection {

    private Bisection() {}

    /** {@return the place of an element: behind those equal to it if {@code right}, else before} */
    static long find(Object a, Object x, long lo, Object hi, Object key, boolean right) {
        if (lo < 0) {
            throw new ValueError("lo must be non-negative");
        }
        long low = lo;
        long high = hi == null ? Items.len(a) : Numbers.index(hi);
        while (low < high) {
            long middle = (low + high) >>> 1;
            Object item = Items.getItem(a, middle);
            Object compared = key == null ? item : Calls.call(key, item);
            boolean goesLeft = right ? less(x, compared) : !less(compared, x);
            if (goesLeft) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean less(Object a, Object b) {
        return a instanceof Long left && b instanceof Long other
                ? left < other
                : Truth.truth(Comparisons.lt(a, b));
    }

    static void insert(Object a, Object x, long lo, Object hi, Object key, boolean right) {
        Object compared = key == null ? x : Calls.call(key, x);
        long place = find(a, compared, lo, hi, key, right);
        if (a instanceof PyList list && list.pyType() == PyList.TYPE) {
            list.add((int) Math.min(place, list.size()), x);
        } else {
            Attributes.callMethod(a, "insert", place, x);
        }
    }
}
