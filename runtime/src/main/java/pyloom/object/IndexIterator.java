package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * The iterator over a sequence of the runtime by index, which sees elements come and go as
 * CPython's does.
 */
public final class IndexIterator extends PyIterator {

    private static final PyType LIST = PyType.builtin("list_iterator").iterator();
    private static final PyType TUPLE = PyType.builtin("tuple_iterator").iterator();

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

    @Override
    public Object lengthHint() {
        PySequence walked = sequence;
        return walked == null ? 0L : (long) Math.max(0, walked.size() - index);
    }

    @Override
    public PyType pyType() {
        return type;
    }
}
