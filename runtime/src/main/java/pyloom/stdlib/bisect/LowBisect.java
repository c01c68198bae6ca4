package pyloom.stdlib.bisect;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The functions of {@code bisect}, which CPython has in {@code _bisect}. */
@PythonModule(value = "_bisect", doc = "library/bisect.html")
public final class LowBisect {

    private LowBisect() {}

    /** {@return the place behind the elements that are equal} */
    @PythonApi("bisect_right(a, x, lo=0, hi=None, *, key=None)")
    public static long bisectRight(Object a, Object x, long lo, Object hi, Object key) {
        return Bisection.find(a, x, lo, hi, key, true);
    }

    /** {@return the place before the elements that are equal} */
    @PythonApi("bisect_left(a, x, lo=0, hi=None, *, key=None)")
    public static long bisectLeft(Object a, Object x, long lo, Object hi, Object key) {
        return Bisection.find(a, x, lo, hi, key, false);
    }

    /** Inserts behind the elements that are equal. */
    @PythonApi("insort_right(a, x, lo=0, hi=None, *, key=None)")
    public static void insortRight(Object a, Object x, long lo, Object hi, Object key) {
        Bisection.insert(a, x, lo, hi, key, true);
    }

    /** Inserts before the elements that are equal. */
    @PythonApi("insort_left(a, x, lo=0, hi=None, *, key=None)")
    public static void insortLeft(Object a, Object x, long lo, Object hi, Object key) {
        Bisection.insert(a, x, lo, hi, key, false);
    }
}
