package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.values.number.Ints;

/** The iterator over a range whose ints leave a long. */
public final class BigRangeIterator extends PyIterator {

    /** The type {@code longrange_iterator}. */
    public static final PyType TYPE = PyType.builtin("longrange_iterator").iterator();

    private Object next;
    private final Object step;
    private Object left;

    BigRangeIterator(Object next, Object step, Object left) {
        this.next = next;
        this.step = step;
        this.left = left;
    }

    @Override
    public Object next() {
        if (Ints.sign(left) <= 0) {
            return ABSENT;
        }
        left = Ints.subtract(left, 1L);
        Object value = next;
        next = Ints.add(value, step);
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
