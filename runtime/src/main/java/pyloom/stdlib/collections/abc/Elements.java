package pyloom.stdlib.collections.abc;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.stdlib.generators.NativeGenerator;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An iterator that CPython has as a generator in an abstract class. */
final class Elements extends NativeGenerator {

    private final Supplier<Object> source;

    /** The source delivers ABSENT at the end. */
    Elements(String name, Supplier<Object> source) {
        super(name);
        this.source = source;
    }

    /** {@return a function of each element of an iterable} */
    static Elements mapped(String name, Object iterable, UnaryOperator<Object> function) {
        Object iterator = Iteration.iter(iterable);
        return new Elements(
                name,
                () -> {
                    Object element = Iteration.next(iterator);
                    return element == ABSENT ? ABSENT : function.apply(element);
                });
    }

    @Override
    protected Object advance() {
        return source.get();
    }
}
