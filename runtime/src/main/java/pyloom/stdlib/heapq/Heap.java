package pyloom.stdlib.heapq;

import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.PyList;
import pyloom.object.RuntimeError;
import pyloom.object.Truth;

/**
 * The heap order on a list, with CPython's order of comparisons: no element comes before its
 * parent. Comparisons may run code of the program; a list that it makes longer or shorter is
 * noticed.
 */
public enum Heap {

    /** The smallest element first. */
    SMALLEST {
        @Override
        boolean before(Object a, Object b) {
            return Truth.truth(Comparisons.lt(a, b));
        }
    },

    /** The largest element first. */
    LARGEST {
        @Override
        boolean before(Object a, Object b) {
            return Truth.truth(Comparisons.lt(b, a));
        }
    };

    private static final String EMPTY = "index out of range";

    /** {@return whether an element must come before another one} */
    abstract boolean before(Object a, Object b);

    /**
     * Adds an element.
     *
     * @param heap the heap
     * @param item the element
     */
    public void push(PyList heap, Object item) {
        heap.add(item);
        siftUp(heap, 0, heap.size() - 1);
    }

    /**
     * {@return the first element, taken out}
     *
     * @param heap the heap
     * @throws IndexError if there is none
     */
    public Object pop(PyList heap) {
        Object last = heap.removeAt(-1, EMPTY);
        return heap.size() == 0 ? last : replaceFirst(heap, last);
    }

    /**
     * {@return the first element, in whose place another one goes}
     *
     * @param heap the heap
     * @param item the other one
     * @throws IndexError if there is none
     */
    public Object replace(PyList heap, Object item) {
        if (heap.size() == 0) {
            throw new IndexError(EMPTY);
        }
        return replaceFirst(heap, item);
    }

    /**
     * {@return the first of the heap and another one, which is pushed}
     *
     * @param heap the heap
     * @param item the other one
     */
    public Object pushPop(PyList heap, Object item) {
        return heap.size() > 0 && before(heap.get(0), item) ? replaceFirst(heap, item) : item;
    }

    private Object replaceFirst(PyList heap, Object item) {
        Object first = heap.get(0);
        heap.set(0, item);
        siftDown(heap, 0);
        return first;
    }

    /**
     * Makes a list a heap.
     *
     * @param list the list
     */
    public void heapify(PyList list) {
        for (int i = list.size() / 2 - 1; i >= 0; i--) {
            siftDown(list, i);
        }
    }

    /**
     * Moves the element at {@code position} towards {@code start} to where its parent comes first.
     */
    private void siftUp(PyList heap, int start, int position) {
        int size = heap.size();
        Object item = heap.get(position);
        int at = position;
        while (at > start) {
            int above = (at - 1) >> 1;
            Object parent = heap.get(above);
            boolean isBefore = before(item, parent);
            requireSize(heap, size);
            if (!isBefore) {
                break;
            }
            heap.set(at, parent);
            heap.set(above, item);
            at = above;
        }
    }

    /**
     * Moves the children that come first up to a leaf, then the element from there to its place:
     * fewer comparisons.
     */
    private void siftDown(PyList heap, int start) {
        int size = heap.size();
        Object item = heap.get(start);
        int at = start;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            int right = child + 1;
            if (right < size) {
                boolean isBefore = before(heap.get(child), heap.get(right));
                requireSize(heap, size);
                child = isBefore ? child : right;
            }
            heap.set(at, heap.get(child));
            heap.set(child, item);
            at = child;
        }
        siftUp(heap, start, at);
    }

    private static void requireSize(PyList heap, int size) {
        if (heap.size() != size) {
            throw new RuntimeError("list changed size during iteration");
        }
    }
}
