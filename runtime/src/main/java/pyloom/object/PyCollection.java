package pyloom.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A collection of the runtime as java.util sees it. What changes a collection is refused unless a
 * subclass supports it.
 */
public abstract class PyCollection extends PyObject implements Collection<Object> {

    /** For subclasses. */
    protected PyCollection() {}

    /** {@return Python's iterator over the elements} */
    public abstract PyIterator pyIterator();

    @Override
    public final java.util.Iterator<Object> iterator() {
        return new JavaIterator(walk());
    }

    /** {@return an iterator for one loop of Java, which no other thread sees} */
    PyIterator walk() {
        return pyIterator();
    }

    @Override
    public int knownLength() {
        return pyType().immutable ? size() : -1;
    }

    @Override
    public final boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean contains(Object item) {
        PyIterator iterator = pyIterator();
        for (Object next = iterator.next(); next != Absent.ABSENT; next = iterator.next()) {
            if (Comparisons.equal(next, item)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final boolean containsAll(Collection<?> items) {
        return items.stream().allMatch(this::contains);
    }

    @Override
    public Object[] toArray() {
        List<Object> items = new ArrayList<>();
        PyIterator iterator = pyIterator();
        for (Object next = iterator.next(); next != Absent.ABSENT; next = iterator.next()) {
            items.add(next);
        }
        return items.toArray();
    }

    @Override
    public final <T> T[] toArray(T[] target) {
        return java.util.Arrays.asList(toArray()).toArray(target);
    }

    @Override
    public boolean add(Object item) {
        throw unsupported();
    }

    @Override
    public boolean remove(Object item) {
        throw unsupported();
    }

    @Override
    public boolean addAll(Collection<?> items) {
        boolean changed = false;
        for (Object item : items) {
            changed |= add(item);
        }
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> items) {
        throw unsupported();
    }

    @Override
    public boolean retainAll(Collection<?> items) {
        throw unsupported();
    }

    @Override
    public void clear() {
        throw unsupported();
    }

    private UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(pyType().name() + " cannot be changed so");
    }
}
