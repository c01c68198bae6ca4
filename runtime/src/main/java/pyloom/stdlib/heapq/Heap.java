package pyloom.stdlib.heapq;

import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.PyList;
import pyloom.object.Truth;

/**
 * The heap order on a list, with CPython's order of comparisons: the smallest element first, no
 * element smaller than its parent.
 */
public final class Heap {

    private Heap() {}

    /** Adds an element. */
    public static void push(PyList heap, Object item) {
        heap.add(item);
        siftUp(heap, 0, heap.size() - 1);
    }

    /**
     * {@return the smallest element, taken out}
     *
     * @throws IndexError if there is none
     */
    public static Object pop(PyList heap) {
        int size = heap.size();
        if (size == 0) {
            throw new IndexError("index out of range");
        }
        Object last = heap.remove(size - 1);
        return size == 1 ? last : replaceFirst(heap, last);
    }

    /** {@return the smallest element, in whose place another one goes} */
    public static Object replace(PyList heap, Object item) {
        if (heap.size() == 0) {
            throw new IndexError("index out of range");
        }
        return replaceFirst(heap, item);
    }

    /** {@return the smallest of the heap and another one, which is pushed} */
    public static Object pushPop(PyList heap, Object item) {
        return heap.size() > 0 && less(heap.get(0), item) ? replaceFirst(heap, item) : item;
    }

    private static Object replaceFirst(PyList heap, Object item) {
        Object first = heap.get(0);
        heap.set(0, item);
        siftDown(heap, 0);
        return first;
    }

    /** Makes a list a heap. */
    public static void heapify(PyList list) {
        for (int i = list.size() / 2 - 1; i >= 0; i--) {
            siftDown(list, i);
        }
    }

    /**
     * Moves the element at {@code position} towards {@code start} to where its parent is not
     * larger.
     */
    private static void siftUp(PyList heap, int start, int position) {
        Object item = heap.get(position);
        int at = position;
        while (at > start) {
            int above = (at - 1) >> 1;
            Object parent = heap.get(above);
            if (!less(item, parent)) {
                break;
            }
            heap.set(at, parent);
            at = above;
        }
        heap.set(at, item);
    }

    /**
     * Moves the smaller children up to a leaf, then the element from there to its place: fewer
     * comparisons.
     */
    private static void siftDown(PyList heap, int start) {
        int size = heap.size();
        Object item = heap.get(start);
        int at = start;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            int right = child + 1;
            if (right < size && !less(heap.get(child), heap.get(right))) {
                child = right;
            }
            heap.set(at, heap.get(child));
            at = child;
        }
        heap.set(at, item);
        siftUp(heap, start, at);
    }

    private static boolean less(Object a, Object b) {
        return Truth.truth(Comparisons.lt(a, b));
    }
}
