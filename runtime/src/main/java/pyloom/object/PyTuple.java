package pyloom.object;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** Python's {@code tuple}: an immutable sequence. */
public class PyTuple extends PyObject implements Iterable<Object> {

    /** The type {@code tuple}. */
    public static final PyType TYPE = PyType.builtin("tuple");

    /** The empty tuple. */
    public static final PyTuple EMPTY = new PyTuple(NO_ARGUMENTS);

    final Object[] items;

    /**
     * Makes a tuple of these very elements.
     *
     * @param items the elements; the array is not copied and must not change any more
     */
    protected PyTuple(Object[] items) {
        this.items = items;
    }

    /**
     * {@return a tuple}
     *
     * @param items the elements; the array is not copied and must not change any more
     */
    public static PyTuple of(Object... items) {
        return items.length == 0 ? EMPTY : new PyTuple(items);
    }

    /** {@return the number of elements} */
    public final int size() {
        return items.length;
    }

    /**
     * {@return an element}
     *
     * @param index its index, from 0
     */
    public final Object get(int index) {
        return items[index];
    }

    /** {@return the elements in an array of the caller's own} */
    public final Object[] toArray() {
        return items.clone();
    }

    /** {@return the elements as a list of java.util, which shares them} */
    public final List<Object> asList() {
        return new View(items);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public Iterator<Object> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < items.length;
            }

            @Override
            public Object next() {
                if (next >= items.length) {
                    throw new NoSuchElementException();
                }
                return items[next++];
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyTuple that && Arrays.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(Hashing.hash(this));
    }

    private static final class View extends AbstractList<Object> implements RandomAccess {

        private final Object[] items;

        View(Object[] items) {
            this.items = items;
        }

        @Override
        public Object get(int index) {
            return items[index];
        }

        @Override
        public int size() {
            return items.length;
        }
    }
}
