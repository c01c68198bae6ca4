package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;

/** The functions of Python's {@code itertools}. */
@PythonModule(value = "itertools", doc = "library/itertools.html")
public final class ItertoolsModule {

    private ItertoolsModule() {}

    /**
     * {@return so many independent iterators over the elements of one iterable}
     *
     * @param iterable the iterable
     * @param n how many
     */
    @PythonApi("tee(iterable, n=2, /)")
    public static PyTuple tee(Object iterable, int n) {
        if (n < 0) {
            throw new ValueError("n must be >= 0");
        }
        Object[] copies = new Object[n];
        if (n == 0) {
            return PyTuple.EMPTY;
        }
        Object iterator = Iteration.iter(iterable);
        Object copier = Attributes.getAttrOr(iterator, "__copy__", ABSENT);
        Object first = copier == ABSENT ? Tee.of(iterator) : iterator;
        copies[0] = first;
        for (int i = 1; i < n; i++) {
            copies[i] = Calls.call(Attributes.getAttr(first, "__copy__"));
        }
        return PyTuple.of(copies);
    }
}
