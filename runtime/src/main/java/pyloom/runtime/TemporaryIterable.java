package pyloom.runtime;

import pyloom.object.Generators;
import pyloom.object.Iteration;

import java.util.Iterator;

/**
 * What one loop goes over and nobody else knows. Closing it ends a generator that the loop left
 * early, as CPython does when it drops the iterator.
 */
public final class TemporaryIterable implements Iterable<Object>, AutoCloseable {

    private final Object iterator;

    TemporaryIterable(Object iterable) {
        this.iterator = Iteration.iter(iterable);
    }

    @Override
    public Iterator<Object> iterator() {
        return Iteration.iterate(iterator).iterator();
    }

    @Override
    public void close() {
        Generators.drop(iterator);
    }
}
