package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.MemoryError;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

import java.util.Arrays;
import java.util.Collection;

/** The elements of any iterable. */
public final class Iterables {

    private Iterables() {}

    /** {@return the elements of an iterable, in an array of the caller's own} */
    public static Object[] toArray(Object iterable) {
        boolean plain = iterable instanceof PyList || iterable instanceof PyTuple;
        if (plain && hasOwnIterator(iterable)) {
            return ((Collection<?>) iterable).toArray();
        }
        Object iterator = Iteration.iter(iterable);
        Object[] items = new Object[firstCapacity(iterable)];
        int size = 0;
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = next;
        }
        return size == items.length ? items : Arrays.copyOf(items, size);
    }

    /** Of a range the size is known, which may be more than there can be: no need to try. */
    private static int firstCapacity(Object iterable) {
        if (!(iterable instanceof PyRange range)) {
            return 8;
        }
        long length = Numbers.index(range.length());
        if (length > Integer.MAX_VALUE - 8) {
            throw new MemoryError();
        }
        return Math.max(8, (int) length);
    }

    /** {@return whether a list or tuple is of no subclass, which could iterate in its own way} */
    private static boolean hasOwnIterator(Object sequence) {
        return sequence.getClass() == PyList.class || sequence.getClass() == PyTuple.class;
    }
}
