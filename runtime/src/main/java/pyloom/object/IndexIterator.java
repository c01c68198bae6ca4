package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * The iterator over a sequence of the runtime by index, which sees elements come and go as
 * CPython's does.
 */
public final class IndexIterator extends PyIterator {

    private static final PyType LIST = PyType.builtin("list_iterator").sealed();
    private static final PyType TUPLE = PyType.builtin("tuple_iterator").sealed();

    private PySequence sequence; // null at the end
    private final PyType type;
    private int index;

    IndexIterator(PySequence sequence) {
        this.sequence = sequence;
        this.type = sequence instanceof PyTuple ? TUPLE : LIST;
    }

    @Override
    public Object next() {
        PySequence walked = sequence;
        if (walked == null) {
            return ABSENT;
        }
        Object item = walked.getOrAbsent(index);
        if (item == ABSENT) {
            sequence = null;
        } else {
            index++;
        }
        return item;
    }

    /** {@return how many elements are left, for {@code __length_hint__}} */
    public int left() {
        PySequence walked = sequence;
        return walked == null ? 0 : Math.max(0, walked.size() - index);
    }

    /** {@return the sequence, or null at the end; for {@code __reduce__}} */
    public PySequence sequence() {
        return sequence;
    }

    /** {@return the index of the next element} */
    public int index() {
        return index;
    }

    /** Goes to an index, for {@code __setstate__}. */
    public void moveTo(long newIndex) {
        index = (int) Math.clamp(newIndex, 0L, Integer.MAX_VALUE);
    }

    @Override
    public PyType pyType() {
        return type;
    }
}
