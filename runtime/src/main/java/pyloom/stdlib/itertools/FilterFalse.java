package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.Truth;

/** The elements that fail a test. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.filterfalse")
@PythonType(name = "filterfalse")
public final class FilterFalse extends SubclassableIterator {

    /** The type {@code itertools.filterfalse}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "filterfalse", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object test; // null: truth itself
    private final Object iterator;

    private FilterFalse(PyType type, Object test, Object iterator) {
        super(type);
        this.test = test;
        this.iterator = iterator;
    }

    @PythonApi("filterfalse.__new__(cls, function, iterable, /)")
    public static FilterFalse make(PyType type, Object function, Object iterable) {
        Object test = function == BuiltinTypes.BOOL ? null : function;
        return new FilterFalse(type, test, Iteration.iter(iterable));
    }

    @Override
    protected Object advance() {
        Object element = Iteration.next(iterator);
        while (element != ABSENT && passes(element)) {
            element = Iteration.next(iterator);
        }
        return element;
    }

    private boolean passes(Object element) {
        return Truth.truth(test == null ? element : Calls.call(test, element));
    }
}
