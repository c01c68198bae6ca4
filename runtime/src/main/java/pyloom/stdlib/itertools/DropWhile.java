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

/** The elements from the first one on that fails a test. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.dropwhile")
@PythonType(name = "dropwhile")
public final class DropWhile extends SubclassableIterator {

    /** The type {@code itertools.dropwhile}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "dropwhile", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object test;
    private final Object iterator;
    private boolean begun;

    private DropWhile(PyType type, Object test, Object iterator) {
        super(type);
        this.test = test;
        this.iterator = iterator;
    }

    @PythonApi("dropwhile.__new__(cls, predicate, iterable, /)")
    public static DropWhile make(PyType type, Object predicate, Object iterable) {
        return new DropWhile(type, predicate, Iteration.iter(iterable));
    }

    @Override
    protected Object advance() {
        Object element = Iteration.next(iterator);
        while (!begun && element != ABSENT && Truth.truth(Calls.call(test, element))) {
            element = Iteration.next(iterator);
        }
        begun |= element != ABSENT;
        return element;
    }
}
