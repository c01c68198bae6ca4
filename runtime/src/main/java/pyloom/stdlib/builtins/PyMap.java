package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.TypeError;

import java.util.Arrays;

/** The results of a function for the elements of iterables; Python's {@code map}. */
@PythonModule("builtins")
@PythonType(name = "map", doc = "library/functions.html#map")
public final class PyMap extends SubclassableIterator {

    /** The type {@code map}. */
    public static final PyType TYPE = PyType.builtin("map").subclassableIterator();

    private final Object function;
    private final Object[] iterators;

    private PyMap(PyType type, Object function, Object[] iterators) {
        super(type);
        this.function = function;
        this.iterators = iterators;
    }

    /** {@return an iterator over the results of a function} */
    @PythonApi("map.__new__(cls, /, *args)")
    static PyMap make(PyType type, Object[] args) {
        if (args.length < 2) {
            throw new TypeError("map() must have at least two arguments.");
        }
        return make(type, args[0], Arrays.copyOfRange(args, 1, args.length));
    }

    /** {@return an iterator over the results of a function} */
    public static PyMap of(Object function, Object... iterables) {
        return make(TYPE, function, iterables);
    }

    private static PyMap make(PyType type, Object function, Object... iterables) {
        Object[] iterators = new Object[iterables.length];
        for (int at = 0; at < iterators.length; at++) {
            iterators[at] = Iteration.iter(iterables[at]);
        }
        return new PyMap(type, function, iterators);
    }

    @PythonApi("map.__reduce__(self, /)")
    PyTuple reduce() {
        Object[] arguments = new Object[iterators.length + 1];
        arguments[0] = function;
        System.arraycopy(iterators, 0, arguments, 1, iterators.length);
        return PyTuple.of(pyType(), PyTuple.of(arguments));
    }

    @Override
    protected Object advance() {
        if (iterators.length == 1) {
            Object item = Iteration.next(iterators[0]);
            return item == ABSENT ? ABSENT : Calls.call(function, item);
        }
        Object[] arguments = new Object[iterators.length];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = Iteration.next(iterators[at]);
            if (arguments[at] == ABSENT) {
                return ABSENT;
            }
        }
        return Calls.callArray(function, arguments, null);
    }
}
