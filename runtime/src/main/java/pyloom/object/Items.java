package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.values.text.CodePoints;

/** Length, membership and items of containers. */
public final class Items {

    private Items() {}

    /**
     * {@return {@code len(container)}}
     *
     * @param container any object
     */
    public static int len(Object container) {
        int known = container instanceof PyObject object ? object.knownLength() : -1;
        return known >= 0 ? known : lenByProtocol(container);
    }

    private static int lenByProtocol(Object container) {
        Object length = Specials.call(container, "__len__");
        if (length == ABSENT) {
            throw new TypeError(
                    "object of type '" + BuiltinTypes.typeOf(container).name() + "' has no len()");
        }
        long exact = Numbers.index(length);
        if (exact < 0) {
            throw new ValueError("__len__() should return >= 0");
        }
        if (exact > Integer.MAX_VALUE) {
            throw new OverflowError("cannot fit 'int' into an index-sized integer");
        }
        return (int) exact;
    }

    /**
     * {@return {@code item in container}}
     *
     * @param container any object
     * @param item any object
     */
    public static boolean contains(Object container, Object item) {
        if (container instanceof PyDict dict && dict.pyType() == PyDict.TYPE) {
            return dict.getOrAbsent(item) != ABSENT;
        }
        if (container instanceof PySequence sequence && sequence.pyType().immutable) {
            return sequence.contains(item);
        }
        return containsByProtocol(container, item);
    }

    private static boolean containsByProtocol(Object container, Object item) {
        if (BuiltinTypes.typeOf(container).lookup("__contains__") == null) {
            throw new TypeError(
                    "'" + BuiltinTypes.typeOf(container).name() + "' object is not a container");
        }
        Object found = Specials.call(container, "__contains__", item);
        if (found != ABSENT) {
            return Truth.truth(found);
        }
        Object iterator = Iteration.iter(container, "argument of type '%s' is not iterable");
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (Comparisons.equal(item, next)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return {@code container[key]}}
     *
     * @param container any object
     * @param key any object
     */
    public static Object getItem(Object container, Object key) {
        if (container instanceof PyDict dict && dict.pyType() == PyDict.TYPE) {
            Object value = dict.getOrAbsent(key);
            if (value == ABSENT) {
                throw new KeyError(key);
            }
            return value;
        }
        if (key instanceof Long index
                && container instanceof PyList list
                && list.pyType() == PyList.TYPE) {
            return list.item(index);
        }
        if (key instanceof Long index && container instanceof String text) {
            return character(text, index);
        }
        return getItemByProtocol(container, key);
    }

    private static String character(String text, long index) {
        int length = CodePoints.length(text);
        long place = index < 0 ? index + length : index;
        if (place < 0 || place >= length) {
            throw new IndexError("string index out of range");
        }
        return CodePoints.get(text, (int) place);
    }

    private static Object getItemByProtocol(Object container, Object key) {
        Object item = Specials.call(container, "__getitem__", key);
        if (item != ABSENT) {
            return item;
        }
        if (container instanceof PyType type) {
            return Classes.subscript(type, key);
        }
        throw new TypeError(
                "'" + BuiltinTypes.typeOf(container).name() + "' object is not subscriptable");
    }

    /**
     * Does {@code container[key] = value}.
     *
     * @param container any object
     * @param key any object
     * @param value the new value
     */
    public static void setItem(Object container, Object key, Object value) {
        if (container instanceof PyDict dict && dict.pyType() == PyDict.TYPE) {
            dict.put(key, value);
        } else if (key instanceof Long index
                && container instanceof PyList list
                && list.pyType() == PyList.TYPE) {
            list.setItem(index, value);
        } else {
            setItemByProtocol(container, key, value);
        }
    }

    private static void setItemByProtocol(Object container, Object key, Object value) {
        if (Specials.call(container, "__setitem__", key, value) == ABSENT) {
            throw new TypeError(
                    "'"
                            + BuiltinTypes.typeOf(container).name()
                            + "' object does not support item assignment");
        }
    }

    /**
     * Does {@code del container[key]}.
     *
     * @param container any object
     * @param key any object
     */
    public static void delItem(Object container, Object key) {
        if (Specials.call(container, "__delitem__", key) == ABSENT) {
            throw new TypeError(
                    "'"
                            + BuiltinTypes.typeOf(container).name()
                            + "' object does not support item deletion");
        }
    }
}
