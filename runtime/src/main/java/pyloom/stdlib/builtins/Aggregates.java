package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.Ints;

/** The built-in functions that reduce iterables. */
@PythonModule(value = "builtins", doc = "library/functions.html")
public final class Aggregates {

    private Aggregates() {}

    /** {@return whether all elements are true} */
    @PythonApi("all(iterable, /)")
    public static boolean all(Object iterable) {
        return !anyIs(iterable, false);
    }

    /** {@return whether any element is true} */
    @PythonApi("any(iterable, /)")
    public static boolean any(Object iterable) {
        return anyIs(iterable, true);
    }

    private static boolean anyIs(Object iterable, boolean wanted) {
        Object iterator = Iteration.iter(iterable);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (Truth.truth(next) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** {@return the largest of the elements of an iterable or of several values} */
    @PythonApi("max(*args, key=None, default=<unset>)")
    public static Object max(Object[] values, Object key, Object otherwise) {
        return extreme("max", values, key, otherwise);
    }

    /** {@return the smallest of the elements of an iterable or of several values} */
    @PythonApi("min(*args, key=None, default=<unset>)")
    public static Object min(Object[] values, Object key, Object otherwise) {
        return extreme("min", values, key, otherwise);
    }

    /** {@return the largest element, the first of several; ValueError if there is none} */
    @TypedForm("max(iterable, /)")
    public static Object max(Object iterable) {
        return max(new Object[] {iterable}, null, ABSENT);
    }

    /** {@return the smallest element, the first of several; ValueError if there is none} */
    @TypedForm("min(iterable, /)")
    public static Object min(Object iterable) {
        return min(new Object[] {iterable}, null, ABSENT);
    }

    /** {@return the larger value, the first if they are equal} */
    @TypedForm("max(first, second, /)")
    public static Object max(Object first, Object second) {
        return isBetter(second, first, true) ? second : first;
    }

    /** {@return the smaller value, the first if they are equal} */
    @TypedForm("min(first, second, /)")
    public static Object min(Object first, Object second) {
        return isBetter(second, first, false) ? second : first;
    }

    /** {@return the element with the largest key, the first of several; ValueError if none} */
    @TypedForm("max(iterable, /, *, key)")
    public static Object maxBy(Object iterable, Object key) {
        return max(new Object[] {iterable}, key, ABSENT);
    }

    /** {@return the element with the smallest key, the first of several; ValueError if none} */
    @TypedForm("min(iterable, /, *, key)")
    public static Object minBy(Object iterable, Object key) {
        return min(new Object[] {iterable}, key, ABSENT);
    }

    /** {@return the largest element, or {@code otherwise} if there is none} */
    @TypedForm("max(iterable, /, *, default)")
    public static Object maxOr(Object iterable, Object otherwise) {
        return max(new Object[] {iterable}, null, otherwise);
    }

    /** {@return the smallest element, or {@code otherwise} if there is none} */
    @TypedForm("min(iterable, /, *, default)")
    public static Object minOr(Object iterable, Object otherwise) {
        return min(new Object[] {iterable}, null, otherwise);
    }

    private static Object extreme(String function, Object[] values, Object key, Object otherwise) {
        if (values.length == 0) {
            throw new TypeError(function + " expected at least 1 argument, got 0");
        }
        if (values.length > 1 && otherwise != ABSENT) {
            throw new TypeError(
                    "Cannot specify a default for "
                            + function
                            + "() with multiple positional arguments");
        }
        Object iterator =
                values.length > 1 ? PyList.owning(values).pyIterator() : Iteration.iter(values[0]);
        Object best = Iteration.next(iterator);
        if (best == ABSENT) {
            if (otherwise == ABSENT) {
                throw new ValueError(function + "() iterable argument is empty");
            }
            return otherwise;
        }
        boolean largest = function.equals("max");
        Object bestKey = key == null ? best : Calls.call(key, best);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            Object nextKey = key == null ? next : Calls.call(key, next);
            if (isBetter(nextKey, bestKey, largest)) {
                best = next;
                bestKey = nextKey;
            }
        }
        return best;
    }

    private static boolean isBetter(Object candidate, Object best, boolean largest) {
        if (candidate instanceof Long a && best instanceof Long b) {
            return largest ? a > b : a < b;
        }
        return Truth.truth(
                largest ? Comparisons.gt(candidate, best) : Comparisons.lt(candidate, best));
    }

    /** {@return the sum of the elements and of {@code start}} */
    @PythonApi("sum(iterable, /, start=0)")
    public static Object sum(Object iterable, Object start) {
        Object iterator = Iteration.iter(iterable);
        refuseText(start);
        Object total = start;
        Object next = Iteration.next(iterator);
        while (next != ABSENT) {
            if (total instanceof Long whole && next instanceof Long number) {
                total = Ints.add(whole.longValue(), number.longValue());
                next = Iteration.next(iterator);
            } else if (total instanceof Double real) {
                FloatSum sum = new FloatSum(real);
                while (next != ABSENT && sum.add(next)) {
                    next = Iteration.next(iterator);
                }
                total = sum.result();
                if (next != ABSENT) {
                    total = Operators.add(total, next);
                    next = Iteration.next(iterator);
                }
            } else {
                total = Operators.add(total, next);
                next = Iteration.next(iterator);
            }
        }
        return total;
    }

    /** {@return the sum of the elements} */
    @TypedForm("sum(iterable, /)")
    public static Object sum(Object iterable) {
        return sum(iterable, 0L);
    }

    private static void refuseText(Object start) {
        String kind =
                Payloads.text(start) != null
                        ? "strings [use ''.join(seq) instead]"
                        : start instanceof PyBytes
                                ? "bytes [use b''.join(seq) instead]"
                                : start instanceof PyByteArray
                                        ? "bytearray [use b''.join(seq) instead]"
                                        : null;
        if (kind != null) {
            throw new TypeError("sum() can't sum " + kind);
        }
    }

    /**
     * A sum of floats that keeps what rounding loses (after Neumaier), as CPython does since 3.12.
     */
    private static final class FloatSum {

        private double sum;
        private double lost;

        FloatSum(double start) {
            sum = start;
        }

        /** {@return whether the value could be added here: a float, or an int that fits} */
        boolean add(Object value) {
            if (value instanceof Double number) {
                add((double) number);
                return true;
            }
            if (value instanceof Long number) {
                sum += number;
                return true;
            }
            return false;
        }

        private void add(double number) {
            double total = sum + number;
            lost += Math.abs(sum) >= Math.abs(number) ? sum - total + number : number - total + sum;
            sum = total;
        }

        double result() {
            return lost != 0 && Double.isFinite(lost) ? sum + lost : sum;
        }
    }

    /** {@return a sorted list of the elements} */
    @PythonApi("sorted(iterable=<unset>, /, *, key=None, reverse=False)")
    public static PyList sorted(Object iterable, Object key, boolean reverse) {
        if (iterable == ABSENT) {
            throw new TypeError("sorted expected 1 argument, got 0");
        }
        Object[] items = Iterables.toArray(iterable);
        Sorting.sort(items, key, reverse);
        return PyList.owning(items);
    }

    /** {@return a sorted list of the elements} */
    @TypedForm("sorted(iterable, /)")
    public static PyList sorted(Object iterable) {
        return sorted(iterable, null, false);
    }

    /** {@return a list of the elements, sorted by what {@code key} gives} */
    @TypedForm("sorted(iterable, /, *, key)")
    public static PyList sorted(Object iterable, Object key) {
        return sorted(iterable, key, false);
    }
}
