package pyloom.stdlib.heapq;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.stdlib.generators.NativeGenerator;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The elements of sorted iterables in order: of equal ones those of the first iterable come first.
 * It asks an iterable for the next element when the one before was taken.
 */
final class Merge extends NativeGenerator {

    private final Heap order;
    private final Object key;
    private final PriorityQueue<Source> sources = new PriorityQueue<>(this::compare);
    private Object[] iterables; // null once begun
    private Source last; // whose element was given out

    Merge(Heap order, Object[] iterables, Object key) {
        super("merge");
        this.order = order;
        this.iterables = iterables;
        this.key = key;
    }

    /** An iterable and its next element. */
    private static final class Source {

        final Object iterator;
        final int number;
        Object element;
        Object compared;

        Source(Object iterator, int number) {
            this.iterator = iterator;
            this.number = number;
        }
    }

    private int compare(Source a, Source b) {
        if (Comparisons.equal(a.compared, b.compared)) {
            return Integer.compare(a.number, b.number);
        }
        return order.before(a.compared, b.compared) ? -1 : 1;
    }

    @Override
    protected Object advance() {
        if (iterables != null) {
            begin();
        } else if (last != null) {
            addNext(last);
        }
        last = sources.poll();
        return last == null ? ABSENT : last.element;
    }

    private void begin() {
        List<Source> all = new ArrayList<>();
        for (Object iterable : iterables) {
            all.add(new Source(Iteration.iter(iterable), all.size()));
        }
        iterables = null;
        all.forEach(this::addNext);
    }

    private void addNext(Source source) {
        source.element = Iteration.next(source.iterator);
        if (source.element != ABSENT) {
            source.compared = key == null ? source.element : Calls.call(key, source.element);
            sources.add(source);
        }
    }
}
