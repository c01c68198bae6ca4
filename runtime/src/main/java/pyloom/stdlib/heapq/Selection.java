package pyloom.stdlib.heapq;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.Specials;
import pyloom.object.Truth;

import java.util.Arrays;
import java.util.Collections;
import java.util.PriorityQueue;

/**
 * The first elements of an iterable in an order: equal ones as they came. It keeps as many as are
 * wanted, the last of them on top of a heap.
 *
 * @param order which elements come first
 * @param key computes what is compared, or null
 */
record Selection(Heap order, Object key) {

    private static final Object NONE = new PyList(); // told apart by identity

    /** An element, what it is compared by, and its number. */
    private record Candidate(Object key, int number, Object element) {}

    PyList of(Object n, Object iterable) {
        if (Comparisons.equal(n, 1L)) {
            return first(iterable);
        }
        if (Specials.has(iterable, "__len__")
                && Truth.truth(Comparisons.ge(n, (long) Items.len(iterable)))) {
            return all(iterable);
        }
        long wanted = Numbers.index(n);
        Object iterator = Iteration.iter(iterable);
        return wanted <= 0 ? new PyList() : select((int) wanted, iterator);
    }

    private PyList first(Object iterable) {
        Object found =
                builtin(
                        order == Heap.SMALLEST ? "min" : "max",
                        new Object[] {Iteration.iter(iterable), NONE, key},
                        "default",
                        "key");
        return found == NONE ? new PyList() : PyList.of(found);
    }

    private PyList all(Object iterable) {
        return (PyList)
                builtin(
                        "sorted",
                        new Object[] {iterable, key, order == Heap.LARGEST},
                        "key",
                        "reverse");
    }

    private static Object builtin(String name, Object[] arguments, String... keywords) {
        return Calls.callArray(NativeModule.builtins().peek(name), arguments, keywords);
    }

    private PyList select(int wanted, Object iterator) {
        PriorityQueue<Candidate> kept = new PriorityQueue<>(this::lastFirst);
        int number = 0;
        for (Object element = Iteration.next(iterator);
                element != ABSENT;
                element = Iteration.next(iterator)) {
            Object compared = key == null ? element : Calls.call(key, element);
            if (kept.size() < wanted) {
                kept.add(new Candidate(compared, number++, element));
            } else if (order.before(compared, kept.peek().key())) {
                kept.poll();
                kept.add(new Candidate(compared, number++, element));
            }
        }
        Object[] elements = new Object[kept.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = kept.poll().element();
        }
        Collections.reverse(Arrays.asList(elements));
        return PyList.owning(elements);
    }

    private int lastFirst(Candidate a, Candidate b) {
        if (order.before(a.key, b.key)) {
            return 1;
        }
        return order.before(b.key, a.key) ? -1 : Integer.compare(b.number, a.number);
    }
}
