package pyloom.stdlib.heapq;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

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
