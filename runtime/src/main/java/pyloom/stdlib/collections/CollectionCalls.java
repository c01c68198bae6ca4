package pyloom.stdlib.collections;

import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.Tuple2;
import pyloom.stdlib.builtins.Typed;

import java.util.List;
import java.util.Map;

/** The dicts of {@code collections} as typed code makes and uses them: as maps. */
@PythonModule(value = "collections", doc = "library/collections.html")
public final class CollectionCalls {

    private CollectionCalls() {}

    /**
     * {@return an empty {@code defaultdict}}
     *
     * @param factory makes what is missing
     */
    @TypedForm("defaultdict(default_factory, /)")
    public static <K, V> Map<K, V> defaultDict(Object factory) {
        PyDefaultDict dict = PyDefaultDict.make(PyDefaultDict.TYPE, new Object[0], new PyDict());
        dict.initialize(new Object[] {factory}, new PyDict());
        return Typed.cast(dict);
    }

    /** {@return an empty {@code Counter}} */
    @TypedForm("Counter()")
    public static <K, V> Map<K, V> counter() {
        return Typed.cast(new PyCounter());
    }

    /** {@return a {@code Counter} of the elements of an iterable, or of the counts of a mapping} */
    @TypedForm("Counter(iterable, /)")
    public static <K, V> Map<K, V> counter(Object counted) {
        PyCounter counter = new PyCounter();
        counter.update(counted, new PyDict());
        return Typed.cast(counter);
    }

    /** {@return an empty {@code OrderedDict}} */
    @TypedForm("OrderedDict()")
    public static <K, V> Map<K, V> orderedDict() {
        return Typed.cast(PyOrderedDict.make(PyOrderedDict.TYPE, new Object[0], new PyDict()));
    }

    /** {@return an {@code OrderedDict} of the entries of a mapping or of pairs} */
    @TypedForm("OrderedDict(entries, /)")
    public static <K, V> Map<K, V> orderedDict(Object entries) {
        PyOrderedDict dict = PyOrderedDict.make(PyOrderedDict.TYPE, new Object[0], new PyDict());
        dict.initialize(new Object[] {entries}, new PyDict());
        return Typed.cast(dict);
    }

    /** Does {@code counter.update(counted)}. */
    public static void count(Map<?, ?> counter, Object counted) {
        ((PyCounter) (Object) counter).update(counted, new PyDict());
    }

    /** {@return the elements and their counts, the most common first} */
    public static <K, V> List<Tuple2<K, V>> mostCommon(Map<K, V> counter) {
        return mostCommon(counter, null);
    }

    /** {@return so many elements and their counts, the most common first; None means all} */
    public static <K, V> List<Tuple2<K, V>> mostCommon(Map<K, V> counter, Object most) {
        PyList all = ((PyCounter) (Object) counter).mostCommon(most);
        return Typed.cast(all);
    }

    /** {@return the sum of the counts} */
    public static Object total(Map<?, ?> counter) {
        return ((PyCounter) (Object) counter).total();
    }

    /** Makes a key of an {@code OrderedDict} the last; KeyError if it is not there. */
    public static void moveToEnd(Map<?, ?> dict, Object key) {
        moveToEnd(dict, key, true);
    }

    /** Makes a key of an {@code OrderedDict} the last or the first; KeyError if it is not there. */
    public static void moveToEnd(Map<?, ?> dict, Object key, boolean isLast) {
        ((PyOrderedDict) (Object) dict).moveToEnd(key, isLast);
    }

    /** {@return the last entry, which is removed; KeyError if there is none} */
    public static <K, V> Tuple2<K, V> popItem(Map<K, V> dict) {
        return popItem(dict, true);
    }

    /** {@return the last or first entry, which is removed; KeyError if there is none} */
    public static <K, V> Tuple2<K, V> popItem(Map<K, V> dict, boolean isLast) {
        return Typed.cast(((PyOrderedDict) (Object) dict).popItem(isLast));
    }
}
