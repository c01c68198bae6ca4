package pyloom.runtime;

import pyloom.object.Generators;
import pyloom.object.Iteration;

import java.util.Iterator;

/**
 * What one loop goes over and nobody else knows. Closing it ends a generator that the loop left
 * early, as CPython does when it drops the iterator.
 *
 * @param <T> what typed code gets from it
 */
public final class TemporaryIterable<T> implements Iterable<T>, AutoCloseable {

    private final Object iterator;

    TemporaryIterable(Object iterable) {
        this.iterator = Iteration.iter(iterable);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<T> iterator() {
        return (Iterator<T>) Iteration.iterate(iterator).iterator();
    }

    @Override
    public void close() {
        Generators.drop(iterator);
    }
}
