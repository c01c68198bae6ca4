package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.TypeError;
import pyloom.values.number.Ints;

/** Elements with their numbers; Python's {@code enumerate}. */
@PythonModule("builtins")
@PythonType(name = "enumerate", doc = "library/functions.html#enumerate")
public final class PyEnumerate extends SubclassableIterator {

    /** The type {@code enumerate}. */
    public static final PyType TYPE = PyType.builtin("enumerate").generic().subclassableIterator();

    private final Object iterator;
    private Object count;

    private PyEnumerate(PyType type, Object iterator, Object count) {
        super(type);
        this.iterator = iterator;
        this.count = count;
    }

    @PythonApi("enumerate.__new__(cls, iterable=<unset>, start=0)")
    static PyEnumerate make(PyType type, Object iterable, Object start) {
        if (iterable == ABSENT) {
            throw new TypeError("enumerate() missing required argument 'iterable'");
        }
        return new PyEnumerate(type, Iteration.iter(iterable), Numbers.exactIndex(start));
    }

    /** {@return an iterator over pairs of a number, from {@code start} on, and an element} */
    public static PyEnumerate of(Object iterable, long start) {
        return new PyEnumerate(TYPE, Iteration.iter(iterable), start);
    }

    @PythonApi("enumerate.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(pyType(), PyTuple.of(iterator, count));
    }

    @Override
    protected Object advance() {
        Object item = Iteration.next(iterator);
        if (item == ABSENT) {
            return ABSENT;
        }
        Object number = count;
        count = Ints.add(number, 1L);
        return PyTuple.of(number, item);
    }
}
