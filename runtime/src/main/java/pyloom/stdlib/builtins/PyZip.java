package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.ValueError;

/** Elements of several iterables side by side; Python's {@code zip}. */
@PythonModule("builtins")
@PythonType(name = "zip", doc = "library/functions.html#zip")
public final class PyZip extends SubclassableIterator {

    /** The type {@code zip}. */
    public static final PyType TYPE = PyType.builtin("zip").subclassableIterator();

    private final Object[] iterators;
    private boolean strict;
    private boolean ended;

    private PyZip(PyType type, Object[] iterators, boolean strict) {
        super(type);
        this.iterators = iterators;
        this.strict = strict;
    }

    @PythonApi("zip.__new__(cls, /, *iterables, strict=False)")
    static PyZip make(PyType type, Object[] iterables, boolean strict) {
        Object[] iterators = new Object[iterables.length];
        for (int at = 0; at < iterators.length; at++) {
            iterators[at] = Iteration.iter(iterables[at]);
        }
        return new PyZip(type, iterators, strict);
    }

    /** {@return an iterator over tuples of the elements of iterables} */
    public static PyZip of(Object... iterables) {
        return make(TYPE, iterables, false);
    }

    @PythonApi("zip.__reduce__(self, /)")
    PyTuple reduce() {
        PyTuple arguments = PyTuple.of(iterators.clone());
        return strict ? PyTuple.of(pyType(), arguments, true) : PyTuple.of(pyType(), arguments);
    }

    @PythonApi("zip.__setstate__(self, state, /)")
    void restore(boolean isStrict) {
        strict = isStrict;
    }

    @Override
    protected Object advance() {
        if (ended || iterators.length == 0) {
            return ABSENT;
        }
        Object[] items = new Object[iterators.length];
        for (int at = 0; at < items.length; at++) {
            items[at] = Iteration.next(iterators[at]);
            if (items[at] == ABSENT) {
                ended = true;
                if (strict) {
                    requireEqualLengths(at);
                }
                return ABSENT;
            }
        }
        return PyTuple.of(items);
    }

    /** Checks that the others end where one did. */
    private void requireEqualLengths(int shortest) {
        if (shortest > 0) {
            throw new ValueError(
                    "zip() argument "
                            + (shortest + 1)
                            + " is shorter than argument"
                            + others(shortest));
        }
        for (int at = 1; at < iterators.length; at++) {
            if (Iteration.next(iterators[at]) != ABSENT) {
                throw new ValueError(
                        "zip() argument " + (at + 1) + " is longer than argument" + others(at));
            }
        }
    }

    private static String others(int count) {
        return count == 1 ? " 1" : "s 1-" + count;
    }
}
