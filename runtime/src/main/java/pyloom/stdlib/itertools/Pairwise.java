package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;

/** Every element with the next one. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.pairwise")
@PythonType(name = "pairwise")
public final class Pairwise extends SubclassableIterator {

    /** The type {@code itertools.pairwise}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "pairwise", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object iterator;
    private Object last = ABSENT;

    private Pairwise(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PythonApi("pairwise.__new__(cls, iterable, /)")
    public static Pairwise make(PyType type, Object iterable) {
        return new Pairwise(type, Iteration.iter(iterable));
    }

    @Override
    protected Object advance() {
        Object first = last == ABSENT ? Iteration.next(iterator) : last;
        if (first == ABSENT) {
            return ABSENT;
        }
        last = first; // before the next one is asked for: who asks again goes on from here
        Object second = Iteration.next(iterator);
        last = second;
        return second == ABSENT ? ABSENT : PyTuple.of(first, second);
    }
}
