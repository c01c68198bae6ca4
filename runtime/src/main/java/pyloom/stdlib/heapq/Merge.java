package pyloom.stdlib.heapq;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.stdlib.generators.NativeGenerator;

/**
 * The elements of sorted iterables in order: of equal ones those of the first iterable come first.
 * It asks an iterable for the next element when the one before was taken, and keeps a heap of
 * lists: what is compared, the number of the iterable, the element, the iterator.
 */
final class Merge extends NativeGenerator {

    private static final int ELEMENT = 2;
    private static final int ITERATOR = 3;

    private final Heap order;
    private final Object key;
    private final PyList heap = new PyList();
    private Object[] iterables; // null once begun
    private Object last; // the only iterator that is left, or null

    Merge(Heap order, Object[] iterables, Object key) {
        super("merge");
        this.order = order;
        this.iterables = iterables;
        this.key = key;
    }

    @Override
    protected Object advance() {
        if (last != null) {
            return Iteration.next(last);
        }
        if (iterables != null) {
            begin();
        } else {
            replaceFirst();
        }
        if (heap.size() == 0) {
            return ABSENT;
        }
        PyList first = (PyList) heap.get(0);
        if (heap.size() == 1) {
            last = first.get(ITERATOR);
        }
        return first.get(ELEMENT);
    }

    private void begin() {
        long direction = order == Heap.SMALLEST ? 1 : -1;
        for (int i = 0; i < iterables.length; i++) {
            Object iterator = Iteration.iter(iterables[i]);
            Object element = Iteration.next(iterator);
            if (element != ABSENT) {
                heap.add(PyList.of(compared(element), i * direction, element, iterator));
            }
        }
        iterables = null;
        order.heapify(heap);
    }

    /** Goes on in the iterable whose element was taken. */
    private void replaceFirst() {
        PyList first = (PyList) heap.get(0);
        Object element = Iteration.next(first.get(ITERATOR));
        if (element == ABSENT) {
            order.pop(heap);
        } else {
            first.set(0, compared(element));
            first.set(ELEMENT, element);
            order.replace(heap, first);
        }
    }

    private Object compared(Object element) {
        return key == null ? element : Calls.call(key, element);
    }
}
