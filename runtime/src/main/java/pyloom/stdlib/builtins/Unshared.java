package pyloom.stdlib.builtins;

import pyloom.object.PyList;

import java.util.List;

/**
 * Elements of lists as typed code uses them where the analysis has proven that no other thread can
 * change the list meanwhile and, for what changes it, that none can see it. So there is no lock,
 * and nothing is ordered; {@link Typed} has the same for all other lists.
 */
public final class Unshared {

    private Unshared() {}

    /** {@return {@code list[index]}; IndexError behind the ends} */
    public static <E> E get(List<E> list, long index) {
        return Typed.cast(pyList(list).itemAlone(index));
    }

    /** {@return {@code list[index]} of ints; IndexError behind the ends} */
    public static long getLong(List<Long> list, long index) {
        return pyList(list).longAlone(index);
    }

    /** {@return {@code list[index]} of floats; IndexError behind the ends} */
    public static double getDouble(List<Double> list, long index) {
        return pyList(list).doubleAlone(index);
    }

    /** {@return {@code list[index]} of bools; IndexError behind the ends} */
    public static boolean getBoolean(List<Boolean> list, long index) {
        return pyList(list).booleanAlone(index);
    }

    /** Does {@code list[index] = item}; IndexError behind the ends. */
    public static <E> void set(List<E> list, long index, E item) {
        Nothing.target(list).setItemAlone(index, item);
    }

    /** Does {@code list[index] = item} with an int. */
    public static void set(List<Long> list, long index, long item) {
        Nothing.target(list).setLongAlone(index, item);
    }

    /** Does {@code list[index] = item} with a float. */
    public static void set(List<Double> list, long index, double item) {
        Nothing.target(list).setDoubleAlone(index, item);
    }

    /** Does {@code list[index] = item} with a bool. */
    public static void set(List<Boolean> list, long index, boolean item) {
        Nothing.target(list).setBooleanAlone(index, item);
    }

    /** Does {@code list[index] += by} with ints, whose sum is proven to fit. */
    public static void increase(List<Long> list, long index, long by) {
        PyList target = pyList(list);
        target.setLongAlone(index, target.longAlone(index) + by);
    }

    /** Does {@code list[index] += by} with floats. */
    public static void increase(List<Double> list, long index, double by) {
        PyList target = pyList(list);
        target.setDoubleAlone(index, target.doubleAlone(index) + by);
    }

    /** Does {@code list.append(item)}. */
    public static <E> void append(List<E> list, E item) {
        pyList(list).appendAlone(item);
    }

    /** Does {@code list.append(item)} with an int. */
    public static void append(List<Long> list, long item) {
        pyList(list).appendLongAlone(item);
    }

    /** Does {@code list.append(item)} with a float. */
    public static void append(List<Double> list, double item) {
        pyList(list).appendDoubleAlone(item);
    }

    /** Does {@code list.append(item)} with a bool. */
    public static void append(List<Boolean> list, boolean item) {
        pyList(list).appendBooleanAlone(item);
    }

    private static PyList pyList(List<?> list) {
        return Nothing.list(list);
    }
}
