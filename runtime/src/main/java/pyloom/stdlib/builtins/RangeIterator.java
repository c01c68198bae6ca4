package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;

/** The iterator over a range of ints that fit a long. */
public final class RangeIterator extends PyIterator {

    /** The type {@code range_iterator}. */
    public static final PyType TYPE = PyType.builtin("range_iterator").iterator();

    private long next;
    private final long step;
    private long left;

    RangeIterator(long next, long step, long left) {
        this.next = next;
        this.step = step;
        this.left = left;
    }

    @Override
    public Object next() {
        if (left <= 0) {
            return ABSENT;
        }
        left--;
        long value = next;
        next = value + step;
        return value;
    }

    @Override
    public Object lengthHint() {
        return left;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
