package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.Arrays;

/**
 * The arrays that hold the elements of lists: {@code long[]} if all are ints of 64 bits, {@code
 * double[]} if all are floats, none of which is a NaN, {@code boolean[]} if all are bools, and
 * {@code Object[]} for everything. A NaN is an object with an identity, by which containers find
 * it, so it stays one.
 */
final class Elements {

    private static final long[] NO_LONGS = {};
    private static final double[] NO_DOUBLES = {};
    private static final boolean[] NO_BOOLEANS = {};

    private Elements() {}

    static int length(Object array) {
        return switch (array) {
            case Object[] objects -> objects.length;
            case long[] longs -> longs.length;
            case boolean[] booleans -> booleans.length;
            default -> ((double[]) array).length;
        };
    }

    /** {@return the element of an array of any kind as an object} */
    static Object get(Object array, int index) {
        return switch (array) {
            case Object[] objects -> objects[index];
            case long[] longs -> longs[index];
            case boolean[] booleans -> booleans[index];
            default -> ((double[]) array)[index];
        };
    }

    /** {@return the number of an array of numbers as an object} */
    static Object number(Object numbers, int index) {
        return switch (numbers) {
            case long[] longs -> longs[index];
            case boolean[] booleans -> booleans[index];
            default -> ((double[]) numbers)[index];
        };
    }

    /** {@return how many places an array of numbers has; null has none} */
    static int places(Object numbers) {
        return numbers == null ? 0 : length(numbers);
    }

    /** {@return whether an element can be in an array of that kind} */
    static boolean fits(Object array, Object item) {
        return switch (array) {
            case Object[] _ -> true;
            case long[] _ -> item instanceof Long;
            case boolean[] _ -> item instanceof Boolean;
            default -> item instanceof Double number && !number.isNaN();
        };
    }

    /** {@return whether the first elements of {@code added} can be in an array of that kind} */
    static boolean fitsAll(Object array, Object added, int count) {
        if (array.getClass() == added.getClass() || array instanceof Object[]) {
            return true;
        }
        if (!(added instanceof Object[] objects)) {
            return false;
        }
        for (int at = 0; at < count; at++) {
            if (!fits(array, objects[at])) {
                return false;
            }
        }
        return true;
    }

    /** Stores an element that fits. */
    static void set(Object array, int index, Object item) {
        switch (array) {
            case Object[] objects -> objects[index] = item;
            case long[] longs -> longs[index] = (Long) item;
            case boolean[] booleans -> booleans[index] = (Boolean) item;
            default -> ((double[]) array)[index] = (Double) item;
        }
    }

    /** {@return an empty array of the same kind} */
    static Object none(Object array) {
        return switch (array) {
            case Object[] _ -> PyObject.NO_ARGUMENTS;
            case long[] _ -> NO_LONGS;
            case boolean[] _ -> NO_BOOLEANS;
            default -> NO_DOUBLES;
        };
    }

    /** {@return an empty array of the kind that is best for {@code item}} */
    static Object noneFor(Object item) {
        if (item instanceof Long) {
            return NO_LONGS;
        }
        if (item instanceof Boolean) {
            return NO_BOOLEANS;
        }
        return fits(NO_DOUBLES, item) ? NO_DOUBLES : PyObject.NO_ARGUMENTS;
    }

    /** {@return an array of the same kind, whose places nothing has been stored to} */
    static Object make(Object like, int length) {
        return switch (like) {
            case Object[] _ -> new Object[length];
            case long[] _ -> new long[length];
            case boolean[] _ -> new boolean[length];
            default -> new double[length];
        };
    }

    /** {@return a copy of a part, of the same kind} */
    static Object copy(Object array, int from, int to) {
        Object copy = make(array, to - from);
        System.arraycopy(array, from, copy, 0, to - from);
        return copy;
    }

    /** Copies elements, which fit, from an array of any kind into one of any other. */
    static void copy(Object from, int start, Object to, int place, int count) {
        if (from instanceof Object[] == to instanceof Object[]) {
            System.arraycopy(from, start, to, place, count);
            return;
        }
        for (int at = 0; at < count; at++) {
            set(to, place + at, get(from, start + at));
        }
    }

    /** {@return an array that repeats the first elements} */
    static Object repeat(Object array, int size, int count) {
        Object all = make(array, size * count);
        if (size == 1) {
            fill(all, array);
            return all;
        }
        for (int at = 0; at < size * count; at += size) {
            System.arraycopy(array, 0, all, at, size);
        }
        return all;
    }

    private static void fill(Object all, Object one) {
        switch (all) {
            case Object[] objects -> Arrays.fill(objects, ((Object[]) one)[0]);
            case long[] longs -> Arrays.fill(longs, ((long[]) one)[0]);
            case boolean[] booleans -> Arrays.fill(booleans, ((boolean[]) one)[0]);
            default -> Arrays.fill((double[]) all, ((double[]) one)[0]);
        }
    }

    /** {@return a larger array with the same first elements; nothing is behind them} */
    static Object enlarge(Object array, int count, int capacity) {
        Object larger = make(array, capacity);
        System.arraycopy(array, 0, larger, 0, count);
        vacate(larger, count);
        return larger;
    }

    /** Marks the places from {@code count} on as free. */
    static void vacate(Object array, int count) {
        if (array instanceof Object[] objects) {
            Arrays.fill(objects, count, objects.length, ABSENT);
        }
    }

    /** {@return the first elements as objects, in a new array} */
    static Object[] boxed(Object array, int count) {
        if (array instanceof Object[] objects) {
            return Arrays.copyOf(objects, count);
        }
        Object[] boxed = new Object[count];
        for (int at = 0; at < count; at++) {
            boxed[at] = number(array, at);
        }
        return boxed;
    }

    /** {@return an array of the given kind if all elements fit it, else these very objects} */
    static Object specialized(Object like, Object[] items) {
        if (like instanceof Object[] || !fitsAll(like, items, items.length)) {
            return items;
        }
        Object array = make(like, items.length);
        copy(items, 0, array, 0, items.length);
        return array;
    }

    /** {@return the floats, as objects if one is a NaN} */
    static Object floats(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return boxed(values, values.length);
            }
        }
        return values;
    }
}
