package pyloom.stdlib.heapq;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyList;
import pyloom.object.TypeError;

/** The functions of Python's {@code heapq} that CPython has in {@code _heapq}. */
@PythonModule(value = "_heapq", doc = "library/heapq.html")
public final class HeapFunctions {

    private HeapFunctions() {}

    /**
     * Pushes an element onto a heap.
     *
     * @param heap the heap
     * @param item the element
     */
    @PythonApi("heappush(heap, item, /)")
    public static void heappush(PyList heap, Object item) {
        Heap.SMALLEST.push(heap, item);
    }

    /**
     * {@return the smallest element, taken out}
     *
     * @param heap the heap
     */
    @PythonApi("heappop(heap, /)")
    public static Object heappop(PyList heap) {
        return Heap.SMALLEST.pop(heap);
    }

    /**
     * {@return the smallest element, in whose place another one goes}
     *
     * @param heap the heap
     * @param item the other one
     */
    @PythonApi("heapreplace(heap, item, /)")
    public static Object heapreplace(PyList heap, Object item) {
        return Heap.SMALLEST.replace(heap, item);
    }

    /**
     * {@return the smallest of the heap and another element, which is pushed}
     *
     * @param heap the heap
     * @param item the other one
     */
    @PythonApi("heappushpop(heap, item, /)")
    public static Object heappushpop(PyList heap, Object item) {
        return Heap.SMALLEST.pushPop(heap, item);
    }

    /**
     * Makes a list a heap.
     *
     * @param heap the list
     */
    @PythonApi("heapify(heap, /)")
    public static void heapify(PyList heap) {
        Heap.SMALLEST.heapify(heap);
    }

    /** Pushes an element onto a heap; TypeError if it is no list. */
    @TypedForm("heappush(heap, item, /)")
    public static void heappush(Object heap, Object item) {
        heappush(list("heappush", heap), item);
    }

    /** {@return the smallest element, taken out; TypeError if the heap is no list} */
    @TypedForm("heappop(heap, /)")
    public static Object heappop(Object heap) {
        return heappop(list("heappop", heap));
    }

    /** Makes a list a heap; TypeError if it is no list. */
    @TypedForm("heapify(heap, /)")
    public static void heapify(Object heap) {
        heapify(list("heapify", heap));
    }

    private static PyList list(String function, Object heap) {
        if (heap instanceof PyList list) {
            return list;
        }
        throw new TypeError(
                function
                        + "() argument"
                        + (function.equals("heappush") ? " 1" : "")
                        + " must be list, not "
                        + BuiltinTypes.typeOf(heap).name());
    }

    @PythonApi("_heappop_max(heap, /)")
    public static Object heappopMax(PyList heap) {
        return Heap.LARGEST.pop(heap);
    }

    @PythonApi("_heapreplace_max(heap, item, /)")
    public static Object heapreplaceMax(PyList heap, Object item) {
        return Heap.LARGEST.replace(heap, item);
    }

    @PythonApi("_heapify_max(heap, /)")
    public static void heapifyMax(PyList heap) {
        Heap.LARGEST.heapify(heap);
    }
}
