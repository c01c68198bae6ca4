package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.StopIteration;

/** The iterator of {@code iter(callable, sentinel)}. */
public final class CallIterator extends PyIterator {

    /** The type {@code callable_iterator}. */
    public static final PyType TYPE = PyType.builtin("callable_iterator").iterator();

    private Object callable; // ABSENT at the end
    private final Object sentinel;

    CallIterator(Object callable, Object sentinel) {
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public Object next() {
        Object called = callable;
        if (called == ABSENT) {
            return ABSENT;
        }
        Object result;
        try {
            result = Calls.call(called);
        } catch (StopIteration end) {
            callable = ABSENT;
            return ABSENT;
        }
        if (Comparisons.equal(sentinel, result)) {
            callable = ABSENT;
            return ABSENT;
        }
        return result;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
