package pyloom.stdlib.statistics;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** The medians, quantiles and modes of Python's {@code statistics}. */
@PythonModule(value = "statistics", pure = true, doc = "library/statistics.html")
public final class Middles {

    private Middles() {}

    static PyList sorted(Object data) {
        return (PyList) Calls.call(NativeModule.builtins().peek("sorted"), data);
    }

    private static PyList sortedSome(Object data) {
        PyList sorted = sorted(data);
        if (sorted.size() == 0) {
            throw new StatisticsError("no median for empty data");
        }
        return sorted;
    }

    /** {@return the middle element, or the mean of the two in the middle} */
    @PythonApi("median(data)")
    public static Object median(Object data) {
        PyList sorted = sortedSome(data);
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return sorted.get(middle);
        }
        return Operators.trueDiv(Operators.add(sorted.get(middle - 1), sorted.get(middle)), 2L);
    }

    /** {@return the middle element, or the smaller one in the middle} */
    @PythonApi("median_low(data)")
    public static Object medianLow(Object data) {
        PyList sorted = sortedSome(data);
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** {@return the middle element, or the larger one in the middle} */
    @PythonApi("median_high(data)")
    public static Object medianHigh(Object data) {
        PyList sorted = sortedSome(data);
        return sorted.get(sorted.size() / 2);
    }

    /**
     * {@return the median of data that stand for the middles of intervals}
     *
     * @param data the middles
     * @param interval the size of the intervals
     */
    @PythonApi("median_grouped(data, interval=1.0)")
    public static double medianGrouped(Object data, Object interval) {
        PyList sorted = sortedSome(data);
        int count = sorted.size();
        Object middle = sorted.get(count / 2);
        int below = bisect(sorted, middle, false);
        int upTo = bisect(sorted, middle, true);
        double width;
        double x;
        try {
            width = (Double) Calls.call(BuiltinTypes.FLOAT, interval);
            x = (Double) Calls.call(BuiltinTypes.FLOAT, middle);
        } catch (ValueError _) {
            throw new TypeError("Value cannot be converted to a float");
        }
        double lower = x - width / 2.0;
        return lower + width * (count / 2.0 - below) / (upTo - below);
    }

    /** {@return where a value would be inserted, behind equal ones or before them} */
    static int bisect(PyList sorted, Object value, boolean isBehind) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isLeft =
                    isBehind
                            ? Truth.truth(Comparisons.lt(value, sorted.get(middle)))
                            : !Truth.truth(Comparisons.lt(sorted.get(middle), value));
            if (isLeft) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static PyDict counts(Object data) {
        PyDict counts = new PyDict();
        for (Object item : Iteration.toArray(data)) {
            Object count = counts.getOrAbsent(item);
            counts.put(item, count == ABSENT ? (Object) 1L : (Object) ((Long) count + 1));
        }
        return counts;
    }

    private static long most(PyDict counts) {
        long most = 0;
        for (Object key : counts.keyList()) {
            most = Math.max(most, (Long) counts.getOrAbsent(key));
        }
        return most;
    }

    /** {@return the most frequent element, the first of several} */
    @PythonApi("mode(data)")
    public static Object mode(Object data) {
        PyList modes = multimode(data);
        if (modes.size() == 0) {
            throw new StatisticsError("no mode for empty data");
        }
        return modes.get(0);
    }

    /** {@return the most frequent elements} */
    @PythonApi("multimode(data)")
    public static PyList multimode(Object data) {
        PyDict counts = counts(data);
        long most = most(counts);
        PyList modes = new PyList();
        for (Object key : counts.keyList()) {
            if ((Long) counts.getOrAbsent(key) == most) {
                modes.append(key);
            }
        }
        return modes;
    }

    /**
     * {@return what cuts the data into parts of equal size}
     *
     * @param data the data
     * @param n how many parts
     * @param method whether the population may reach beyond the data
     */
    @PythonApi("quantiles(data, *, n=4, method='exclusive')")
    public static PyList quantiles(Object data, Object n, Object method) {
        if (Truth.truth(Comparisons.lt(n, 1L))) {
            throw new StatisticsError("n must be at least 1");
        }
        PyList sorted = sorted(data);
        long parts = Numbers.index(n);
        int size = sorted.size();
        PyList result = new PyList();
        if (size < 2) {
            if (size == 0) {
                throw new StatisticsError("must have at least one data point");
            }
            for (long i = 1; i < parts; i++) {
                result.append(sorted.get(0));
            }
            return result;
        }
        boolean isInclusive = "inclusive".equals(method);
        if (!isInclusive && !"exclusive".equals(method)) {
            throw new ValueError("Unknown method: " + Texts.repr(method));
        }
        for (long i = 1; i < parts; i++) {
            if (isInclusive) {
                long j = i * (size - 1) / parts;
                long delta = i * (size - 1) % parts;
                result.append(between(sorted, (int) j, parts, delta));
            } else {
                long j = Math.max(1, Math.min(size - 1, i * (size + 1) / parts));
                long delta = i * (size + 1) - j * parts;
                result.append(between(sorted, (int) j - 1, parts, delta));
            }
        }
        return result;
    }

    private static Object between(PyList sorted, int at, long parts, long delta) {
        Object sum =
                Operators.add(
                        Operators.mul(sorted.get(at), parts - delta),
                        Operators.mul(sorted.get(at + 1), delta));
        return Operators.trueDiv(sum, parts);
    }
}
