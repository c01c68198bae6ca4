package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.VarHandle;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** Goes over a list of floats, which it sees come and go as Python's iterator does. */
final class DoubleWalk implements PrimitiveIterator.OfDouble {

    private PyList list; // null at the end
    private int index;
    private double next;

    DoubleWalk(PyList list) {
        this.list = list;
    }

    @Override
    public boolean hasNext() {
        PyList walked = list;
        if (walked == null) {
            return false;
        }
        int at = index;
        if (walked.arrayOfNumbers() instanceof double[] array
                && at < walked.claimedSize()
                && at < array.length) {
            double item = array[at];
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
        next = (Double) item;
        return true;
    }

    @Override
    public double nextDouble() {
        if (list == null) {
            throw new NoSuchElementException();
        }
        index++;
        return next;
    }
}
