package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.Truth;

/** The elements that pass a test; Python's {@code filter}. */
@PythonModule("builtins")
@PythonType(name = "filter", doc = "library/functions.html#filter")
public final class PyFilter extends SubclassableIterator {

    /** The type {@code filter}. */
    public static final PyType TYPE = PyType.builtin("filter").subclassableIterator();

    private final Object test; // null: truth itself
    private final Object iterator;

    private PyFilter(PyType type, Object test, Object iterator) {
        super(type);
        this.test = test;
        this.iterator = iterator;
    }

    @PythonApi("filter.__new__(cls, function, iterable, /)")
    static PyFilter make(PyType type, Object test, Object iterable) {
        return new PyFilter(type, test, Iteration.iter(iterable));
    }

    /**
     * {@return an iterator over the elements that pass a test, {@code null} meaning those that are
     * true}
     */
    public static PyFilter of(Object test, Object iterable) {
        return new PyFilter(TYPE, test, Iteration.iter(iterable));
    }

    @PythonApi("filter.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(pyType(), PyTuple.of(test, iterator));
    }

    @Override
    protected Object advance() {
        Object item = Iteration.next(iterator);
        while (item != ABSENT && !passes(item)) {
            item = Iteration.next(iterator);
        }
        return item;
    }

    private boolean passes(Object item) {
        boolean truth = test == null || test == BuiltinTypes.BOOL;
        return Truth.truth(truth ? item : Calls.call(test, item));
    }
}
