package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyGenerator;
import pyloom.object.Tuple2;
import pyloom.object.Tuple3;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What the loops of typed code go over: iterables whose elements have proven types, and which
 * nobody but the loop sees.
 */
public final class Traversal {

    private Traversal() {}

    /** What a loop asks for: whether there is a next element, which that fetches, and which. */
    private abstract static class Loop<E> implements Iterator<E>, Iterable<E> {

        @Override
        public final Iterator<E> iterator() {
            return this;
        }
    }

    /** {@return the characters of a text} */
    public static Iterable<String> characters(String text) {
        return elements(text);
    }

    /** {@return the elements of a tuple, all of which are {@code E}} */
    public static <E> Iterable<E> elements(List<Object> tuple) {
        return Typed.cast(tuple);
    }

    private static <E> Iterable<E> elements(Object iterable) {
        return Typed.cast(Iteration.iterate(iterable));
    }

    /** {@return the elements of a list of ints, which are not made objects of} */
    public static Iterable<Long> longs(List<Long> list) {
        return Nothing.iterable(list)::longs;
    }

    /** {@return the elements of a list of floats, which are not made objects of} */
    public static Iterable<Double> doubles(List<Double> list) {
        return Nothing.iterable(list)::doubles;
    }

    /** {@return what a generator yields next; StopIteration at its end} */
    public static <T> T next(PyGenerator<T> generator) {
        return generator.send(null);
    }

    /** {@return what a generator yields next, or {@code other} at its end} */
    public static <T> T next(PyGenerator<? extends T> generator, T other) {
        Object next = generator.next();
        return next == ABSENT ? other : Typed.cast(next);
    }

    /** {@return the elements of a list from its end} */
    public static <E> Iterable<E> reversed(List<E> list) {
        return elements(PyReversed.of(list));
    }

    /** {@return the keys and values of a dict as tuples} */
    public static <K, V> Iterable<Tuple2<K, V>> items(Map<K, V> dict) {
        return Typed.cast(((PyDict) (Object) dict).items());
    }

    /** {@return the elements with their numbers, which start at 0} */
    public static <E> Iterable<Tuple2<Long, E>> enumerate(Iterable<E> iterable) {
        return enumerate(iterable, 0);
    }

    /** {@return the elements with their numbers} */
    public static <E> Iterable<Tuple2<Long, E>> enumerate(Iterable<E> iterable, long start) {
        Iterator<E> elements = iterable.iterator();
        return new Loop<>() {
            private long number = start;

            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            @Override
            public Tuple2<Long, E> next() {
                return Typed.tupleOf(number++, elements.next());
            }
        };
    }

    /** {@return pairs of elements, up to the end of the shorter one} */
    public static <A, B> Iterable<Tuple2<A, B>> zip(Iterable<A> first, Iterable<B> second) {
        Iterator<A> left = first.iterator();
        Iterator<B> right = second.iterator();
        return new Loop<>() {
            @Override
            public boolean hasNext() {
                return left.hasNext() && right.hasNext();
            }

            @Override
            public Tuple2<A, B> next() {
                return Typed.tupleOf(left.next(), right.next());
            }
        };
    }

    /** {@return triples of elements, up to the end of the shortest one} */
    public static <A, B, C> Iterable<Tuple3<A, B, C>> zip(
            Iterable<A> first, Iterable<B> second, Iterable<C> third) {
        Iterator<A> left = first.iterator();
        Iterator<B> middle = second.iterator();
        Iterator<C> right = third.iterator();
        return new Loop<>() {
            @Override
            public boolean hasNext() {
                return left.hasNext() && middle.hasNext() && right.hasNext();
            }

            @Override
            public Tuple3<A, B, C> next() {
                return Typed.tupleOf(left.next(), middle.next(), right.next());
            }
        };
    }
}
