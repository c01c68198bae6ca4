package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/**
 * One of several iterators over the same elements. They share a chain of links; an element is kept
 * until all of them have passed it.
 */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.tee")
@PythonType(name = "_tee")
public final class Tee extends PyIterator {

    /** The type {@code itertools._tee}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "_tee", PyType.OBJECT).dotted().weak().iterator();

    private Link at;

    private Tee(Link at) {
        this.at = at;
    }

    /** The place behind an element; the next link is made when one asks for the next element. */
    private static final class Link {

        private final Object source;
        private boolean isAsking; // guarded by this
        private Object element; // written before next
        private volatile Link next; // written under the monitor of this

        Link(Object source) {
            this.source = source;
        }

        /** {@return the next link, or null at the end} */
        Link advance() {
            Link known = next;
            if (known != null) {
                return known;
            }
            synchronized (this) {
                if (next != null) {
                    return next;
                }
                if (isAsking) {
                    throw new RuntimeError("cannot re-enter the tee iterator");
                }
                isAsking = true;
            }
            Object delivered = ABSENT;
            try {
                delivered = Iteration.next(source);
            } finally {
                synchronized (this) {
                    isAsking = false;
                    if (delivered != ABSENT) {
                        element = delivered;
                        next = new Link(source);
                    }
                }
            }
            return delivered == ABSENT ? null : next;
        }
    }

    @PythonApi("_tee.__new__(cls, iterable, /)")
    public static Tee make(PyType type, Object iterable) {
        return of(iterable);
    }

    /** {@return a first iterator over the elements of an iterable} */
    static Tee of(Object iterable) {
        return iterable instanceof Tee other
                ? new Tee(other.at)
                : new Tee(new Link(Iteration.iter(iterable)));
    }

    @Override
    public Object next() {
        Link from = at;
        Link after = from.advance();
        if (after == null) {
            return ABSENT;
        }
        at = after;
        return from.element;
    }

    @PythonApi("_tee.__copy__(self, /)")
    Tee copy() {
        return new Tee(at);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
