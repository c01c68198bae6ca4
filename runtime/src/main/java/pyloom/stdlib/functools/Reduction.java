package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.Specials;
import pyloom.object.TypeError;

/** The functions of {@code functools} that CPython has in C. */
@PythonModule(value = "_functools", doc = "library/functools.html")
public final class Reduction {

    private Reduction() {}

    /**
     * {@return what a function of two arguments makes of the elements, from left to right}
     *
     * @param function the function
     * @param iterable the elements
     * @param initial what comes before them, or ABSENT
     */
    @PythonApi("reduce(function, iterable, initial=<unset>, /)")
    public static Object reduce(Object function, Object iterable, Object initial) {
        if (!Specials.has(iterable, "__iter__") && !Specials.has(iterable, "__getitem__")) {
            throw new TypeError("reduce() arg 2 must support iteration");
        }
        Object iterator = Iteration.iter(iterable);
        Object result = initial == ABSENT ? Iteration.next(iterator) : initial;
        if (result == ABSENT) {
            throw new TypeError("reduce() of empty iterable with no initial value");
        }
        for (Object item = Iteration.next(iterator);
                item != ABSENT;
                item = Iteration.next(iterator)) {
            result = Calls.call(function, result, item);
        }
        return result;
    }

    /** {@return a key function that compares as a function of two arguments says} */
    @PythonApi("cmp_to_key(mycmp)")
    public static Object cmpToKey(Object compare) {
        return new ComparisonKey(compare, ABSENT);
    }
}
