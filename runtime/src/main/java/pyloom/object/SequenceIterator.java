package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The iterator of an object that only has {@code __getitem__}. */
final class SequenceIterator extends PyIterator {

    static final PyType TYPE = PyType.builtin("iterator").iterator();

    private Object sequence; // null at the end
    private long index;

    SequenceIterator(Object sequence) {
        this.sequence = sequence;
    }

    @Override
    public Object next() {
        if (sequence == null) {
            return ABSENT;
        }
        try {
            return Items.getItem(sequence, index++);
        } catch (PyException end) {
            if (end.pyType().isSubtypeOf(IndexError.TYPE)
                    || end.pyType().isSubtypeOf(StopIteration.TYPE)) {
                sequence = null;
                return ABSENT;
            }
            throw end;
        }
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
