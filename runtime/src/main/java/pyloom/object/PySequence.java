package pyloom.object;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.ListIterator;

/** A sequence of the runtime as java.util sees it. Indexes are Java's: from 0, not negative. */
public abstract class PySequence extends PyCollection implements List<Object> {

    /** For subclasses. */
    protected PySequence() {}

    /** {@return the element at an index that is not negative, or {@code ABSENT} behind the end} */
    public abstract Object getOrAbsent(int index);

    private List<Object> view() {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return PySequence.this.get(index);
            }

            @Override
            public Object set(int index, Object item) {
                return PySequence.this.set(index, item);
            }

            @Override
            public int size() {
                return PySequence.this.size();
            }
        };
    }

    @Override
    public PyIterator pyIterator() {
        return new IndexIterator(this);
    }

    @Override
    public Object set(int index, Object item) {
        throw unsupported();
    }

    @Override
    public void add(int index, Object item) {
        throw unsupported();
    }

    @Override
    public Object remove(int index) {
        throw unsupported();
    }

    @Override
    public boolean addAll(int index, Collection<?> items) {
        throw unsupported();
    }

    private UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(pyType().name() + " cannot be changed so");
    }

    @Override
    public int indexOf(Object item) {
        for (int at = 0; at < size(); at++) {
            if (Comparisons.equal(get(at), item)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public final int lastIndexOf(Object item) {
        for (int at = size() - 1; at >= 0; at--) {
            if (Comparisons.equal(get(at), item)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public final ListIterator<Object> listIterator() {
        return view().listIterator();
    }

    @Override
    public final ListIterator<Object> listIterator(int index) {
        return view().listIterator(index);
    }

    @Override
    public final List<Object> subList(int from, int to) {
        return view().subList(from, to);
    }
}
