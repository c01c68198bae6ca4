package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyIterator;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.values.number.Ints;

/** Elements with their numbers; Python's {@code enumerate}. */
@PythonModule("builtins")
@PythonType(name = "enumerate", doc = "library/functions.html#enumerate")
public final class PyEnumerate extends PyIterator {

    /** The type {@code enumerate}. */
    public static final PyType TYPE = PyType.builtin("enumerate").generic().iterator();

    private final Object iterator;
    private Object count;

    private PyEnumerate(Object iterator, Object count) {
        this.iterator = iterator;
        this.count = count;
    }

    @PythonApi("enumerate.__new__(cls, iterable=<unset>, start=0)")
    static PyEnumerate make(PyType type, Object iterable, Object start) {
        if (iterable == ABSENT) {
            throw new TypeError("enumerate() missing required argument 'iterable'");
        }
        return new PyEnumerate(Iteration.iter(iterable), Numbers.exactIndex(start));
    }

    /** {@return an iterator over pairs of a number, from {@code start} on, and an element} */
    public static PyEnumerate of(Object iterable, long start) {
        return new PyEnumerate(Iteration.iter(iterable), start);
    }

    @Override
    public Object next() {
        Object item = Iteration.next(iterator);
        if (item == ABSENT) {
            return ABSENT;
        }
        Object number = count;
        count = Ints.add(number, 1L);
        return PyTuple.of(number, item);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
