package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/** The iterator over a deque, forwards or backwards; it notices changes, as CPython's does. */
final class DequeIterator extends PyIterator {

    private static final PyType FORWARD =
            PyType.nativeType("collections", "_deque_iterator", PyType.OBJECT).dotted().iterator();
    private static final PyType BACKWARD =
            PyType.nativeType("collections", "_deque_reverse_iterator", PyType.OBJECT)
                    .dotted()
                    .iterator();

    private final PyDeque deque;
    private final boolean backward;
    private final long version;
    private int left;

    DequeIterator(PyDeque deque, boolean backward) {
        this.deque = deque;
        this.backward = backward;
        synchronized (deque) {
            version = deque.version();
            left = deque.size();
        }
    }

    @Override
    public Object next() {
        if (left == 0) {
            return ABSENT;
        }
        synchronized (deque) {
            if (deque.version() != version) {
                left = 0;
                throw new RuntimeError("deque mutated during iteration");
            }
            left--;
            return deque.getOrAbsent(backward ? left : -1L - left);
        }
    }

    @Override
    public Object lengthHint() {
        return (long) left;
    }

    @Override
    public PyType pyType() {
        return backward ? BACKWARD : FORWARD;
    }
}
