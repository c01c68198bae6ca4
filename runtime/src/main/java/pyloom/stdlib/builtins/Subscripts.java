package pyloom.stdlib.builtins;

import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;

import java.util.List;
import java.util.Map;

/** Elements and slices of containers as typed code reads and deletes them. */
public final class Subscripts {

    private Subscripts() {}

    /** {@return {@code dict[key]}; KeyError if it is not there} */
    public static <K, V> V item(Map<K, V> dict, Object key) {
        return Typed.cast(Items.getItem(dict, key));
    }

    /** {@return {@code text[index]}; IndexError behind the ends} */
    public static String characterAt(String text, long index) {
        return (String) Items.getItem(text, index);
    }

    /**
     * {@return {@code list[start:stop]}}
     *
     * @param start an index or null, as {@code stop}
     */
    public static <E> List<E> slice(List<E> list, Object start, Object stop) {
        return slice(list, start, stop, null);
    }

    /** {@return {@code list[start:stop:step]}} */
    public static <E> List<E> slice(List<E> list, Object start, Object stop, Object step) {
        return Typed.cast(Items.getItem(list, new PySlice(start, stop, step)));
    }

    /**
     * {@return {@code text[start:stop]}}
     *
     * @param start an index or null, as {@code stop}
     */
    public static String slice(String text, Object start, Object stop) {
        return slice(text, start, stop, null);
    }

    /** {@return {@code text[start:stop:step]}} */
    public static String slice(String text, Object start, Object stop, Object step) {
        return (String) Items.getItem(text, new PySlice(start, stop, step));
    }

    /** Does {@code del dict[key]}; KeyError if it is not there. */
    public static void delete(Map<?, ?> dict, Object key) {
        Items.delItem(dict, key);
    }

    /** Does {@code del list[index]}; IndexError behind the ends. */
    public static void delete(List<?> list, long index) {
        Items.delItem(list, index);
    }

    /** Does {@code dict[key] += by} of ints in one step; the sum is proven to fit. */
    public static <K> void addTo(Map<K, Long> dict, K key, long by) {
        PyDict target = (PyDict) (Object) dict;
        while (true) {
            Long before = (Long) Items.getItem(target, key);
            if (target.replaceIdentical(key, before, before + by)) {
                return;
            }
            if (BuiltinTypes.typeOf(target) != PyDict.TYPE) {
                target.setDefault(key, before); // a Counter does not keep what it gives
            }
        }
    }

    /** Does {@code dict[key] += by} of floats in one step. */
    public static <K> void addTo(Map<K, Double> dict, K key, double by) {
        PyDict target = (PyDict) (Object) dict;
        while (true) {
            Double before = (Double) Items.getItem(target, key);
            if (target.replaceIdentical(key, before, before + by)) {
                return;
            }
            if (BuiltinTypes.typeOf(target) != PyDict.TYPE) {
                target.setDefault(key, before);
            }
        }
    }

    /**
     * {@return the elements of a list that is unpacked to so many targets} ValueError for another
     * number.
     */
    public static <E> List<E> unpacked(List<E> list, int count) {
        Object[] elements = ((PyList) (Object) list).toArray();
        if (elements.length < count) {
            throw new ValueError(
                    "not enough values to unpack (expected "
                            + count
                            + ", got "
                            + elements.length
                            + ")");
        }
        if (elements.length > count) {
            throw new ValueError("too many values to unpack (expected " + count + ")");
        }
        return Typed.cast(PyTuple.of(elements));
    }
}
