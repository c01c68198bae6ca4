package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Interrupts;
import pyloom.object.PyIterator;
import pyloom.object.RuntimeError;
import pyloom.object.StopIteration;
import pyloom.stdlib.generators.NativeGenerator;

import java.util.Iterator;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The elements of generator expressions that a function of the library uses up at once: as lazy as
 * a generator, but nobody can tell that they are none.
 *
 * @see <a
 *     href="https://docs.python.org/3.13/reference/expressions.html#generator-expressions">generator
 *     expressions</a>
 */
public final class Generate {

    private Generate() {}

    /** {@return what {@code element} makes of each item} */
    public static <T> PyIterator generate(Iterable<T> items, Function<? super T, ?> element) {
        return generate(items, _ -> true, element);
    }

    /** {@return what {@code element} makes of each item that passes a test} */
    public static <T> PyIterator generate(
            Iterable<T> items, Predicate<? super T> test, Function<? super T, ?> element) {
        Iterator<T> iterator = items.iterator();
        return new Elements(
                () -> {
                    while (iterator.hasNext()) {
                        Interrupts.poll();
                        T item = iterator.next();
                        if (test.test(item)) {
                            return element.apply(item);
                        }
                    }
                    return ABSENT;
                });
    }

    /** {@return what {@code element} makes of the two parts of each item} */
    public static PyIterator generatePairs(
            Iterable<?> items, BiFunction<Object, Object, ?> element) {
        return generatePairs(items, (_, _) -> true, element);
    }

    /** {@return what {@code element} makes of the two parts of each item, if they pass a test} */
    public static PyIterator generatePairs(
            Iterable<?> items,
            BiPredicate<Object, Object> test,
            BiFunction<Object, Object, ?> element) {
        Iterator<?> iterator = items.iterator();
        return new Elements(
                () -> {
                    while (iterator.hasNext()) {
                        Interrupts.poll();
                        Object[] parts = parts(iterator.next());
                        if (test.test(parts[0], parts[1])) {
                            return element.apply(parts[0], parts[1]);
                        }
                    }
                    return ABSENT;
                });
    }

    private static Object[] parts(Object item) {
        return item instanceof Map.Entry<?, ?> entry
                ? new Object[] {entry.getKey(), entry.getValue()}
                : Unpacking.unpack(item, 2);
    }

    /** Gives the next element, or {@code ABSENT}. */
    private interface Source {
        Object next();
    }

    private static final class Elements extends NativeGenerator {

        private final Source source;

        Elements(Source source) {
            super("<genexpr>");
            this.source = source;
        }

        @Override
        protected Object advance() {
            try {
                return source.next();
            } catch (StopIteration stop) {
                RuntimeError error = new RuntimeError("generator raised StopIteration");
                error.setContext(stop);
                error.setCause(stop);
                throw error;
            }
        }
    }
}
