package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.values.TupleHash;

import java.util.List;
import java.util.RandomAccess;

/** Python's {@code tuple}: an immutable sequence. */
public class PyTuple extends PySequence
        implements RandomAccess,
                SequenceOperand,
                Tuple2<Object, Object>,
                Tuple3<Object, Object, Object>,
                Tuple4<Object, Object, Object, Object>,
                Tuple5<Object, Object, Object, Object, Object> {

    /** The type {@code tuple}. */
    public static final PyType TYPE = PyType.builtin("tuple").generic().solid().sized();

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

    /** {@return a tuple of two} */
    public static PyTuple of(Object first, Object second) {
        return new PyTuple(new Object[] {first, second});
    }

    @Override
    public final int size() {
        return items.length;
    }

    @Override
    public final Object get(int index) {
        if (index < 0 || index >= items.length) {
            throw new IndexError("tuple index out of range");
        }
        return items[index];
    }

    @Override
    public final Object first() {
        return items[0];
    }

    @Override
    public final Object second() {
        return items[1];
    }

    @Override
    public final Object third() {
        return items[2];
    }

    @Override
    public final Object fourth() {
        return items[3];
    }

    @Override
    public final Object fifth() {
        return items[4];
    }

    @Override
    public final Object getOrAbsent(int index) {
        return index < items.length ? items[index] : ABSENT;
    }

    @Override
    public final Object[] toArray() {
        return items.clone();
    }

    /** {@return the elements as a list of java.util, which shares them} */
    public final List<Object> asList() {
        return this;
    }

    /** {@return the elements in order, from {@code start} to below {@code stop}} */
    public final PyTuple slice(int start, int stop) {
        return start == 0 && stop == items.length && getClass() == PyTuple.class
                ? this
                : of(java.util.Arrays.copyOfRange(items, start, stop));
    }

    /** {@return {@code hash(tuple)}} */
    public final long hash() {
        long hash = TupleHash.START;
        for (Object item : items) {
            hash = TupleHash.mix(hash, Hashing.hash(item));
        }
        return TupleHash.finish(hash, items.length);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyTuple tuple && SequenceComparison.equal(this, tuple);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash());
    }
}
