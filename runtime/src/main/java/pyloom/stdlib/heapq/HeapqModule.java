package pyloom.stdlib.heapq;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;

/** The names of Python's {@code heapq}. */
@PythonModule(value = "heapq", pure = true, doc = "library/heapq.html")
public final class HeapqModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "heappush",
                    "heappop",
                    "heapify",
                    "heapreplace",
                    "merge",
                    "nlargest",
                    "nsmallest",
                    "heappushpop");

    /** {@code heappush}. */
    @PythonApi("heappush")
    public static final Object HEAPPUSH = low("heappush");

    /** {@code heappop}. */
    @PythonApi("heappop")
    public static final Object HEAPPOP = low("heappop");

    /** {@code heapreplace}. */
    @PythonApi("heapreplace")
    public static final Object HEAPREPLACE = low("heapreplace");

    /** {@code heappushpop}. */
    @PythonApi("heappushpop")
    public static final Object HEAPPUSHPOP = low("heappushpop");

    /** {@code heapify}. */
    @PythonApi("heapify")
    public static final Object HEAPIFY = low("heapify");

    /** {@code _heappop_max}. */
    @PythonApi("_heappop_max")
    public static final Object HEAPPOP_MAX = low("_heappop_max");

    /** {@code _heapreplace_max}. */
    @PythonApi("_heapreplace_max")
    public static final Object HEAPREPLACE_MAX = low("_heapreplace_max");

    /** {@code _heapify_max}. */
    @PythonApi("_heapify_max")
    public static final Object HEAPIFY_MAX = low("_heapify_max");

    private HeapqModule() {}

    private static Object low(String name) {
        return NativeModule.named("_heapq").peek(name);
    }

    /**
     * {@return the smallest elements, in order}
     *
     * @param n how many
     * @param iterable the elements
     * @param key computes what is compared, or None
     */
    @PythonApi("nsmallest(n, iterable, key=None)")
    public static PyList nsmallest(Object n, Object iterable, Object key) {
        return new Selection(false, key).of(n, iterable);
    }

    /**
     * {@return the largest elements, the largest first}
     *
     * @param n how many
     * @param iterable the elements
     * @param key computes what is compared, or None
     */
    @PythonApi("nlargest(n, iterable, key=None)")
    public static PyList nlargest(Object n, Object iterable, Object key) {
        return new Selection(true, key).of(n, iterable);
    }

    /**
     * {@return an iterator over the elements of sorted iterables, in order}
     *
     * @param iterables the iterables
     * @param key computes what is compared, or None
     * @param reverse whether they are sorted from the largest to the smallest
     */
    @PythonApi("merge(*iterables, key=None, reverse=False)")
    public static Object merge(Object[] iterables, Object key, boolean reverse) {
        return new Merge(reverse ? Heap.LARGEST : Heap.SMALLEST, iterables, key);
    }
}
