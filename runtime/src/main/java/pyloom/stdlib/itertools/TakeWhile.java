package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.Truth;

/** The elements before the first one that fails a test. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.takewhile")
@PythonType(name = "takewhile")
public final class TakeWhile extends SubclassableIterator {

    /** The type {@code itertools.takewhile}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "takewhile", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object test;
    private final Object iterator;
    private boolean ended;

    private TakeWhile(PyType type, Object test, Object iterator) {
        super(type);
        this.test = test;
        this.iterator = iterator;
    }

    @PythonApi("takewhile.__new__(cls, predicate, iterable, /)")
    public static TakeWhile make(PyType type, Object predicate, Object iterable) {
        return new TakeWhile(type, predicate, Iteration.iter(iterable));
    }

    @Override
    protected Object advance() {
        Object element = ended ? ABSENT : Iteration.next(iterator);
        if (element == ABSENT || Truth.truth(Calls.call(test, element))) {
            return element;
        }
        ended = true;
        return ABSENT;
    }
}
