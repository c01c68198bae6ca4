package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.ValueError;

import java.util.Arrays;

/** Tuples of so many elements; the last one may be shorter unless that is an error. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.batched")
@PythonType(name = "batched")
public final class Batched extends SubclassableIterator {

    /** The type {@code itertools.batched}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "batched", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object iterator;
    private final int size;
    private final boolean strict;
    private boolean ended;

    private Batched(PyType type, Object iterator, int size, boolean strict) {
        super(type);
        this.iterator = iterator;
        this.size = size;
        this.strict = strict;
    }

    @PythonApi("batched.__new__(cls, iterable, n, *, strict=False)")
    public static Batched make(PyType type, Object iterable, int n, boolean strict) {
        if (n < 1) {
            throw new ValueError("n must be at least one");
        }
        return new Batched(type, Iteration.iter(iterable), n, strict);
    }

    @Override
    protected Object advance() {
        if (ended) {
            return ABSENT;
        }
        Object[] batch = new Object[Math.min(size, 16)];
        int count = 0;
        while (count < size) {
            Object element = Iteration.next(iterator);
            if (element == ABSENT) {
                return last(batch, count);
            }
            if (count == batch.length) {
                batch = Arrays.copyOf(batch, (int) Math.min(size, 2L * count));
            }
            batch[count++] = element;
        }
        return PyTuple.of(batch);
    }

    private Object last(Object[] batch, int count) {
        ended = true;
        if (count == 0) {
            return ABSENT;
        }
        if (strict) {
            throw new ValueError("batched(): incomplete batch");
        }
        return PyTuple.of(Arrays.copyOf(batch, count));
    }
}
