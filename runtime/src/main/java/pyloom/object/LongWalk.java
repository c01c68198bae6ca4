package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.VarHandle;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** Goes over a list of ints, which it sees come and go as Python's iterator does. */
final class LongWalk implements PrimitiveIterator.OfLong {

    private PyList list; // null at the end
    private int index;
    private long next;

    LongWalk(PyList list) {
        this.list = list;
    }

    @Override
    public boolean hasNext() {
        PyList walked = list;
        if (walked == null) {
            return false;
        }
        int at = index;
        if (walked.arrayOfNumbers() instanceof long[] array
                && at < walked.claimedSize()
                && at < array.length) {
            long item = array[at];
            VarHandle.acquireFence();
            if (walked.arrayOfNumbers() == array) {
                next = item;
                return true;
            }
        }
        return fetch(walked.getOrAbsent(at));
    }

    private boolean fetch(Object item) {
        if (item == ABSENT) {
            list = null;
            return false;
        }
        next = (Long) item;
        return true;
    }

    @Override
    public long nextLong() {
        if (list == null) {
            throw new NoSuchElementException();
        }
        index++;
        return next;
    }
}
