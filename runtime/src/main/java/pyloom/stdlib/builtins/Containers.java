package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.HasPyType;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.Tuple2;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods of lists, dicts and sets that {@code java.util} does not have, or that raise what Python
 * raises, as typed code calls them.
 */
public final class Containers {

    private static final int LAST = -1;

    private Containers() {}

    private static PyList pyList(List<?> list) {
        return (PyList) (Object) list;
    }

    private static PyDict pyDict(Map<?, ?> dict) {
        return (PyDict) (Object) dict;
    }

    private static PySet pySet(Set<?> set) {
        return (PySet) (Object) set;
    }

    /** {@return the last element, which is removed; IndexError if there is none} */
    public static <E> E pop(List<E> list) {
        return pop(list, LAST);
    }

    /** {@return the element at an index, which is removed; IndexError if there is none} */
    public static <E> E pop(List<E> list, long index) {
        return Typed.cast(Lists.pop(pyList(list), index));
    }

    /** Puts an element before the one at {@code index}. */
    public static <E> void insert(List<E> list, long index, E item) {
        Lists.insert(pyList(list), index, item);
    }

    /** Removes the first element that equals {@code item}; ValueError if there is none. */
    public static void remove(List<?> list, Object item) {
        Lists.remove(pyList(list), item);
    }

    /** {@return the index of the first element that equals {@code item}; ValueError if none} */
    public static long index(List<?> list, Object item) {
        return Lists.index(pyList(list), item, 0L, ABSENT);
    }

    /** {@return how many elements equal {@code item}} */
    public static long count(List<?> list, Object item) {
        return Lists.count(pyList(list), item);
    }

    /** Turns the order around. */
    public static void reverse(List<?> list) {
        Lists.reverse(pyList(list));
    }

    /** Sorts by Python's {@code <}; equal elements keep their order. */
    public static void sort(List<?> list) {
        sort(list, null, false);
    }

    /**
     * Sorts by Python's {@code <}; equal elements keep their order.
     *
     * @param key gives what is compared, or null
     */
    public static void sort(List<?> list, Object key, boolean reverse) {
        Lists.sort(pyList(list), key, reverse);
    }

    /** Sorts by what {@code key} gives; elements with equal keys keep their order. */
    public static void sort(List<?> list, Object key) {
        sort(list, key, false);
    }

    /** Sorts from the largest element down; equal elements keep their order. */
    public static void sortDescending(List<?> list) {
        sort(list, null, true);
    }

    /** Sorts from the largest key down; elements with equal keys keep their order. */
    public static void sortDescending(List<?> list, Object key) {
        sort(list, key, true);
    }

    /** {@return a new list of the elements, sorted by Python's {@code <}} */
    public static <E> List<E> sorted(Iterable<E> items) {
        return sorted(items, null, false);
    }

    /** {@return a new list of the elements, sorted by what {@code key} gives} */
    public static <E> List<E> sorted(Iterable<E> items, Object key) {
        return sorted(items, key, false);
    }

    /** {@return a new list of the elements from the largest down; equal ones keep their order} */
    public static <E> List<E> sortedDescending(Iterable<E> items) {
        return sorted(items, null, true);
    }

    /** {@return a new list from the largest key down; elements with equal keys keep their order} */
    public static <E> List<E> sortedDescending(Iterable<E> items, Object key) {
        return sorted(items, key, true);
    }

    /**
     * {@return a new list of the elements, sorted by Python's {@code <}}
     *
     * @param key gives what is compared, or null
     */
    public static <E> List<E> sorted(Iterable<E> items, Object key, boolean reverse) {
        List<E> sorted = list(items);
        sort(sorted, key, reverse);
        return sorted;
    }

    /** {@return the largest element, the first of several; ValueError if there is none} */
    public static <E> E max(Iterable<E> items) {
        return Typed.cast(Aggregates.max(new Object[] {list(items)}, null, ABSENT));
    }

    /** {@return the smallest element, the first of several; ValueError if there is none} */
    public static <E> E min(Iterable<E> items) {
        return Typed.cast(Aggregates.min(new Object[] {list(items)}, null, ABSENT));
    }

    /** {@return a list of the elements} */
    public static <E> List<E> list(Iterable<E> items) {
        if (items instanceof Collection<E> collection) {
            boolean isDisplay = !(items instanceof HasPyType); // a tuple that nobody else sees
            return Typed.cast(
                    PyList.owning(
                            isDisplay ? collection.toArray() : Iterables.toArray(collection)));
        }
        PyList list = new PyList();
        items.forEach(list::add);
        return Typed.cast(list);
    }

    /** {@return a set of the elements} */
    public static <E> Set<E> set(Iterable<E> items) {
        PySet set = new PySet();
        for (E each : items) {
            set.add(each);
        }
        return Typed.cast(set);
    }

    /** {@return a dict of the same kind with the same entries} */
    public static <K, V> Map<K, V> copy(Map<K, V> dict) {
        PyDict original = pyDict(dict);
        return Typed.cast(
                BuiltinTypes.typeOf(original) == PyDict.TYPE
                        ? original.copy()
                        : Attributes.callMethod(original, "copy"));
    }

    /** {@return a list of the same elements} */
    public static <E> List<E> copy(List<E> list) {
        return Typed.cast(Lists.copy(pyList(list)));
    }

    /** {@return a set of the same elements} */
    public static <E> Set<E> copy(Set<E> set) {
        return Typed.cast(Sets.copy(pySet(set)));
    }

    /** {@return the value of {@code key}, which is {@code value} from now on if it had none} */
    public static <K, V> V setDefault(Map<K, V> dict, K key, V value) {
        return Typed.cast(Dicts.setDefault(pyDict(dict), key, value));
    }

    /** {@return the value of {@code key}, which is removed; KeyError if it has none} */
    public static <V> V pop(Map<?, V> dict, Object key) {
        return Typed.cast(Dicts.pop(pyDict(dict), key, ABSENT));
    }

    /** {@return the value of {@code key}, which is removed; {@code otherwise} if it has none} */
    public static <V> V pop(Map<?, V> dict, Object key, V otherwise) {
        return Typed.cast(Dicts.pop(pyDict(dict), key, otherwise));
    }

    /** {@return the last key and its value, which are removed; KeyError if there is none} */
    public static <K, V> Tuple2<K, V> popItem(Map<K, V> dict) {
        return Typed.cast(Dicts.popItem(pyDict(dict)));
    }

    /** Removes {@code item}; KeyError if it is not there. */
    public static void remove(Set<?> set, Object item) {
        Sets.remove(pySet(set), item);
    }

    /** {@return an element, which is removed; KeyError if there is none} */
    public static <E> E pop(Set<E> set) {
        return Typed.cast(Sets.pop(pySet(set)));
    }

    /** {@return {@code left | right}} */
    public static <E> Set<E> union(Set<E> left, Set<E> right) {
        return Typed.cast(Sets.union(pySet(left), right));
    }

    /** {@return {@code left & right}} */
    public static <E> Set<E> intersection(Set<E> left, Set<?> right) {
        return Typed.cast(Sets.intersection(pySet(left), right));
    }

    /** {@return {@code left - right}} */
    public static <E> Set<E> difference(Set<E> left, Set<?> right) {
        return Typed.cast(Sets.difference(pySet(left), right));
    }

    /** {@return {@code left ^ right}} */
    public static <E> Set<E> symmetricDifference(Set<E> left, Set<E> right) {
        return Typed.cast(Sets.symmetricDifference(pySet(left), right));
    }
}
