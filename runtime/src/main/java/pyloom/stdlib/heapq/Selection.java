package pyloom.stdlib.heapq;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.Truth;

/**
 * The first elements of an iterable in an order: equal ones as they came. It keeps as many as are
 * wanted as tuples of what is compared, a number, and the element, the last of them on top of a
 * heap, and compares as CPython does.
 *
 * @param isLargest whether the largest come first
 * @param key computes what is compared, or null
 */
record Selection(boolean isLargest, Object key) {

    private static final Object NONE = new PyList(); // told apart by identity

    PyList of(Object n, Object iterable) {
        if (Comparisons.equal(n, 1L)) {
            return first(iterable);
        }
        if (Specials.has(iterable, "__len__")
                && Truth.truth(Comparisons.ge(n, (long) Items.len(iterable)))) {
            return sorted(iterable, key);
        }
        Object iterator = Iteration.iter(iterable);
        return select(Numbers.index(n), iterator);
    }

    private PyList first(Object iterable) {
        Object found =
                builtin(
                        isLargest ? "max" : "min",
                        new Object[] {Iteration.iter(iterable), NONE, key},
                        "default",
                        "key");
        return found == NONE ? new PyList() : PyList.of(found);
    }

    private PyList sorted(Object iterable, Object sortKey) {
        return (PyList)
                builtin("sorted", new Object[] {iterable, sortKey, isLargest}, "key", "reverse");
    }

    private static Object builtin(String name, Object[] arguments, String... keywords) {
        return Calls.callArray(NativeModule.builtins().peek(name), arguments, keywords);
    }

    private PyList select(long wanted, Object iterator) {
        Heap heap = isLargest ? Heap.SMALLEST : Heap.LARGEST;
        PyList kept = new PyList();
        long number = 0;
        long step = isLargest ? -1 : 1;
        while (kept.size() < wanted) {
            Object element = Iteration.next(iterator);
            if (element == ABSENT) {
                break;
            }
            kept.add(candidate(compared(element), number, element));
            number += step;
        }
        if (kept.size() > 0) {
            heap.heapify(kept);
            number = wanted * step;
            for (Object element = Iteration.next(iterator);
                    element != ABSENT;
                    element = Iteration.next(iterator)) {
                Object compared = compared(element);
                if (heap.before(((PyTuple) kept.get(0)).get(0), compared)) {
                    heap.replace(kept, candidate(compared, number, element));
                    number += step;
                }
            }
        }
        PyList elements = new PyList();
        for (Object each : sorted(kept, null).toArray()) {
            PyTuple tuple = (PyTuple) each;
            elements.add(tuple.get(key == null ? 0 : 2));
        }
        return elements;
    }

    private Object compared(Object element) {
        return key == null ? element : Calls.call(key, element);
    }

    private PyTuple candidate(Object compared, long number, Object element) {
        return key == null
                ? PyTuple.of(compared, number)
                : PyTuple.of(new Object[] {compared, number, element});
    }
}
