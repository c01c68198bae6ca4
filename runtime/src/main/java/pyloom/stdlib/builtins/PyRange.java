package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.IndexError;
import pyloom.object.PyIterator;
import pyloom.object.PySequence;
import pyloom.object.PyType;
import pyloom.values.number.IntDivision;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** Python's {@code range}: ints of any size. */
public final class PyRange extends PySequence {

    /** The type {@code range}. */
    public static final PyType TYPE = PyType.builtin("range").sealed();

    private final Object start;
    private final Object stop;
    private final Object step;
    private final Object length;

    private PyRange(Object start, Object stop, Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length(start, stop, step);
    }

    /** {@return the range of three ints, each a Long or BigInteger; {@code step} is not 0} */
    public static PyRange of(Object start, Object stop, Object step) {
        return new PyRange(start, stop, step);
    }

    /** {@return the range from 0 to below {@code stop}} */
    public static PyRange of(long stop) {
        return new PyRange(0L, stop, 1L);
    }

    private static Object length(Object start, Object stop, Object step) {
        boolean up = Ints.sign(step) > 0;
        Object distance = up ? Ints.subtract(stop, start) : Ints.subtract(start, stop);
        if (Ints.sign(distance) <= 0) {
            return 0L;
        }
        Object steps = IntDivision.floorDivide(Ints.subtract(distance, 1L), Ints.abs(step));
        return Ints.add(steps, 1L);
    }

    /** {@return the {@code start}} */
    public Object start() {
        return start;
    }

    /** {@return the {@code stop}} */
    public Object stop() {
        return stop;
    }

    /** {@return the {@code step}} */
    public Object step() {
        return step;
    }

    /** {@return the number of elements, an int of any size} */
    public Object length() {
        return length;
    }

    @Override
    public int size() {
        return length instanceof Long count
                ? (int) Math.min(count, Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }

    /** {@return the elements, or null if they are too large or too many} */
    long[] toLongs() {
        boolean isSmall =
                start instanceof Long
                        && stop instanceof Long
                        && step instanceof Long
                        && length instanceof Long count
                        && count < Integer.MAX_VALUE - 8;
        if (!isSmall) {
            return null;
        }
        long[] elements = new long[size()];
        long next = (Long) start;
        for (int at = 0; at < elements.length; at++, next += (Long) step) {
            elements[at] = next;
        }
        return elements;
    }

    /** {@return the element at an index from the front, without a check} */
    Object at(Object index) {
        return Ints.add(start, Ints.multiply(index, step));
    }

    @Override
    public Object get(int index) {
        if (index < 0 || Ints.compare((long) index, length) >= 0) {
            throw new IndexError("range object index out of range");
        }
        return at((long) index);
    }

    @Override
    public Object getOrAbsent(int index) {
        return Ints.compare((long) index, length) < 0 ? at((long) index) : ABSENT;
    }

    /** {@return the index of an int, or null if the range does not have it} */
    Object indexOfInt(Object value) {
        Object distance = Ints.subtract(value, start);
        if (Ints.sign(IntDivision.modulo(distance, step)) != 0) {
            return null;
        }
        Object index = IntDivision.floorDivide(distance, step);
        return Ints.sign(index) >= 0 && Ints.compare(index, length) < 0 ? index : null;
    }

    @Override
    public boolean contains(Object value) {
        return Payloads.isInteger(value)
                ? indexOfInt(Payloads.integer(value)) != null
                : super.contains(value);
    }

    @Override
    public PyIterator pyIterator() {
        return iterator(start, step, length);
    }

    /** {@return the iterator from the last element to the first} */
    PyIterator backwards() {
        Object last = at(Ints.subtract(length, 1L));
        return iterator(last, Ints.negate(step), length);
    }

    private static PyIterator iterator(Object start, Object step, Object length) {
        boolean small =
                start instanceof Long
                        && step instanceof Long
                        && length instanceof Long count
                        && !(Ints.add(start, Ints.multiply(step, count)) instanceof BigInteger);
        return small
                ? new RangeIterator((Long) start, (Long) step, (Long) length)
                : new BigRangeIterator(start, step, length);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof PyRange range) || !length.equals(range.length)) {
            return false;
        }
        boolean one = length.equals(1L);
        return length.equals(0L) || start.equals(range.start) && (one || step.equals(range.step));
    }

    @Override
    public int hashCode() {
        return length.hashCode();
    }
}
