package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The iteration protocol. */
public final class Iteration {

    private Iteration() {}

    /**
     * {@return {@code iter(iterable)}}
     *
     * @param iterable any object
     */
    public static Object iter(Object iterable) {
        return iter(iterable, "'%s' object is not iterable");
    }

    static Object iter(Object iterable, String complaint) {
        PyType type = BuiltinTypes.typeOf(iterable);
        if (type.immutable) {
            if (iterable instanceof PyIterator) {
                return iterable;
            }
            if (iterable instanceof PyCollection collection) {
                return collection.pyIterator();
            }
        }
        Object method = type.lookup("__iter__");
        if (method == null || method == ABSENT && type.lookup("__getitem__") == ABSENT) {
            throw new TypeError(String.format(complaint, type.name()));
        }
        if (method == ABSENT) {
            return new SequenceIterator(iterable);
        }
        Object iterator = Specials.call(iterable, "__iter__");
        if (iterator instanceof PyIterator || Specials.has(iterator, "__next__")) {
            return iterator;
        }
        throw new TypeError(
                "iter() returned non-iterator of type '"
                        + BuiltinTypes.typeOf(iterator).name()
                        + "'");
    }

    /**
     * {@return the next element, or {@code ABSENT} at the end}
     *
     * @param iterator what {@link #iter} returned
     */
    public static Object next(Object iterator) {
        try {
            if (iterator instanceof PyIterator known) {
                return known.next();
            }
            return iterator instanceof OwnIterator own && own.isPlain()
                    ? own.nextOrAbsent()
                    : nextOrStop(iterator);
        } catch (StopIteration _) {
            return ABSENT;
        }
    }

    /**
     * {@return the next element; StopIteration at the end}
     *
     * @param iterator what {@link #iter} returned
     */
    public static Object nextOrStop(Object iterator) {
        if (iterator instanceof PyGenerator<?> generator) {
            return generator.send(null);
        }
        if (iterator instanceof PyIterator known) {
            return known.nextOrStop();
        }
        Object next = Specials.call(iterator, "__next__");
        if (next == ABSENT) {
            throw new TypeError(
                    "'" + BuiltinTypes.typeOf(iterator).name() + "' object is not an iterator");
        }
        return next;
    }

    /**
     * {@return the elements for an enhanced for statement; asking whether there is a next one
     * fetches it}
     *
     * @param iterable any object
     */
    public static Iterable<Object> iterate(Object iterable) {
        boolean plain =
                iterable instanceof PyList list && list.getClass() == PyList.class
                        || iterable instanceof PyTuple tuple && tuple.getClass() == PyTuple.class;
        Object iterator = plain ? IndexIterator.hidden((PySequence) iterable) : iter(iterable);
        return () -> new Loop(iterator);
    }

    /**
     * {@return all elements}
     *
     * @param iterable any object
     */
    public static Object[] toArray(Object iterable) {
        if (iterable instanceof PySequence sequence && sequence.pyType().immutable) {
            return sequence.toArray();
        }
        List<Object> elements = new ArrayList<>();
        for (Object element : iterate(iterable)) {
            elements.add(element);
        }
        return elements.toArray();
    }

    private static final class Loop implements Iterator<Object> {

        private final Object iterator;
        private Object next;

        Loop(Object iterator) {
            this.iterator = iterator;
        }

        @Override
        public boolean hasNext() {
            next = Iteration.next(iterator);
            return next != ABSENT;
        }

        @Override
        public Object next() {
            if (next == ABSENT) {
                throw new NoSuchElementException();
            }
            return next;
        }
    }
}
