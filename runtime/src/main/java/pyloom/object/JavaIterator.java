package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * An iterator of the runtime as java.util sees it; asking whether there is a next element fetches
 * it.
 */
final class JavaIterator implements Iterator<Object> {

    private final PyIterator iterator;
    private Object next;
    private boolean fetched;

    JavaIterator(PyIterator iterator) {
        this.iterator = iterator;
    }

    @Override
    public boolean hasNext() {
        if (!fetched) {
            next = iterator.next();
            fetched = true;
        }
        return next != ABSENT;
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fetched = false;
        return next;
    }
}
