package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** An iterator of the runtime: it ends by a value, not by an exception. */
public abstract class PyIterator extends PyObject {

    /** For subclasses. */
    protected PyIterator() {}

    /** {@return the next element, or {@code ABSENT} at the end and ever after} */
    public abstract Object next();

    /** {@return what the {@code __next__} of the runtime returns, or {@code ABSENT} at the end} */
    Object plainNext() {
        return next();
    }

    /** Called when a program has dropped the iterator in the middle: nobody asks for more. */
    public void drop() {}

    /** {@return the next element; StopIteration at the end} */
    public final Object nextOrStop() {
        Object next = next();
        if (next == ABSENT) {
            throw new StopIteration();
        }
        return next;
    }

    /** {@return how many elements are left, or {@code NotImplemented} if that is not known} */
    public Object lengthHint() {
        return NotImplemented.NOT_IMPLEMENTED;
    }
}
