package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.TypeError;

/** Elements side by side until the longest iterable ends. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.zip_longest")
@PythonType(name = "zip_longest")
public final class ZipLongest extends SubclassableIterator {

    /** The type {@code itertools.zip_longest}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "zip_longest", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object[] iterators; // null: ended
    private final Object fill;
    private int active;

    private ZipLongest(PyType type, Object[] iterators, Object fill) {
        super(type);
        this.iterators = iterators;
        this.fill = fill;
        this.active = iterators.length;
    }

    @PythonApi("zip_longest.__new__(cls, /, *iterables, **kwargs)")
    public static ZipLongest make(PyType type, Object[] iterables, PyDict keywords) {
        Object fill = keywords.removeOrAbsent("fillvalue");
        if (!keywords.isEmpty()) {
            throw new TypeError("zip_longest() got an unexpected keyword argument");
        }
        Object[] iterators = new Object[iterables.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iter(iterables[i]);
        }
        return new ZipLongest(type, iterators, fill == ABSENT ? null : fill);
    }

    @Override
    protected Object advance() {
        if (active == 0) {
            return ABSENT;
        }
        Object[] row = new Object[iterators.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = fill;
            if (iterators[i] != null) {
                Object element = Iteration.next(iterators[i]);
                if (element != ABSENT) {
                    row[i] = element;
                } else {
                    iterators[i] = null;
                    active--;
                    if (active == 0) {
                        return ABSENT;
                    }
                }
            }
        }
        return PyTuple.of(row);
    }
}
